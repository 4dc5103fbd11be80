// What a page does beyond its links and forms. Everything works without it. It writes no markup.

// The way out leaves this page out of the history, empties the window at once, closes what was open, and answers to two presses of Escape.
const leave = document.querySelector("a[data-leave]");
if (leave) {
  const go = () => {
    document.documentElement.hidden = true;
    document.title = leave.dataset.leave;
    location.replace(leave.href);
  };
  leave.addEventListener("click", (event) => {
    event.preventDefault();
    go();
  });
  let pressed = -Infinity;
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (event.timeStamp - pressed < 1500) go();
    pressed = event.timeStamp;
  });
}

// Whoever hears the page is taken to what has to be corrected.
document.querySelector("[data-faults]")?.focus();

// A screen of the form is sent from where it stands, and the next takes its place: the whole form is one step in the
// history. What cannot be sent stays typed. An answer that leads nowhere is a page of its own: the form is then sent plainly.
for (const form of document.querySelectorAll("form#answers, form[data-step]")) {
  let plainly = false;
  let underway = false;
  form.addEventListener("submit", async (event) => {
    if (plainly) return;
    event.preventDefault();
    if (underway) return;
    underway = true;
    const button = event.submitter;
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    const unsent = form.querySelector(".unsent");
    if (unsent) unsent.hidden = true;
    try {
      const answer = await fetch(button?.getAttribute("formaction") ?? form.action, { method: "POST", body });
      if (answer.redirected) {
        location.replace(answer.url);
        return;
      }
      plainly = true;
      form.requestSubmit(button);
    } catch {
      underway = false;
      if (unsent) {
        unsent.textContent = form.dataset.unsent;
        unsent.hidden = false;
      } else {
        plainly = true;
        form.requestSubmit(button);
      }
    }
  });
}

// On pages of one's own doings every link takes the place of the page it stands on: whoever leaves has none of them behind.
const own = /^\/(report|mailbox|papers|with-login)(\/|$)/.test(location.pathname);
addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute("download")) return;
  if (!own && !link.hasAttribute("data-step")) return;
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  location.replace(link.href);
});

// Copy, save and print for the code that is shown once. The buttons appear only where they can keep their word.
for (const box of document.querySelectorAll("[data-code]")) {
  const offer = (name, possible, act) => {
    const button = box.querySelector(`[data-${name}]`);
    if (!button || !possible) return;
    button.hidden = false;
    button.addEventListener("click", () => act(button));
  };
  const say = (text) => {
    box.querySelector("[role=status]").textContent = text;
  };
  offer("copy", navigator.clipboard, async (button) => {
    try {
      await navigator.clipboard.writeText(box.dataset.code);
      say(button.dataset.done);
    } catch {
      say(button.dataset.failed);
    }
  });
  offer("save", true, (button) => {
    const address = URL.createObjectURL(new Blob([box.dataset.code + "\n"], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = button.dataset.save;
    link.click();
    URL.revokeObjectURL(address);
  });
  offer("print", true, () => print());
}

// What is typed for somebody else is kept while it is typed.
for (const form of document.querySelectorAll("form[data-keep]")) {
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const body = new URLSearchParams(new FormData(form));
      body.append("go", "keep");
      const kept = form.querySelector("[data-kept]");
      try {
        kept.hidden = !(await fetch(form.action, { method: "POST", body })).ok;
      } catch {
        kept.hidden = true;
      }
    }, 2000);
  });
}
