// What a page does beyond its links and forms. Everything works without it. It writes no markup.

// The way out leaves this page out of the history, empties the window at once, and answers to two presses of Escape.
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
