// What is typed into the forms of a case keeps itself, and is put back when the page is opened again. Everything works
// without it: a form that is refused keeps its words by itself. It writes no markup.

const box = document.querySelector("[data-unsaved]");
const place = /^\/cases\/(20\d\d-[0-9A-Z]{6})(?:\/|$)/.exec(location.pathname);
if (box && place) {
  const words = box.dataset;
  const own = "/cases/" + place[1];
  const store = "/api/v1" + own + "/unsaved-texts";
  const pause = 1200;
  const patience = 5000;

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const same = (one, other) => one.replaceAll("\r\n", "\n").trim() === other.replaceAll("\r\n", "\n").trim();

  // Tells whether what stood in a field is still the same, without keeping it.
  const mark = (text) => {
    let sum = 7;
    for (const character of text.replaceAll("\r\n", "\n").trim()) sum = (Math.imul(sum, 31) + character.codePointAt(0)) | 0;
    return (sum >>> 0).toString(16);
  };

  const formOf = (form) => {
    const path = new URL(form.getAttribute("action") || location.pathname, location.href).pathname;
    return form.method === "post" && (path === own || path.startsWith(own + "/")) ? path.slice(own.length) : null;
  };
  const fields = [];
  for (const form of document.forms) {
    const name = formOf(form);
    if (name === null) continue;
    for (const input of form.querySelectorAll("textarea[name], input[type=text][name]"))
      fields.push({ input, form: name, element: form, sent: input.defaultValue, base: mark(input.defaultValue), note: null, waiting: 0 });
  }

  // 204: kept. 401: the login is over. 0: nobody answers.
  const send = async (form, field, text, base) => {
    try {
      const answer = await fetch(store, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-Ligevaerd": "1" },
        body: JSON.stringify({ form, field, words: text, base }),
        keepalive: text.length < 10000,
      });
      return answer.status;
    } catch {
      return 0;
    }
  };

  const say = (field, text, kind) => {
    if (!field.note) {
      field.note = make("p", "", "kept");
      field.note.setAttribute("role", "status");
      field.input.after(field.note);
    }
    field.note.className = "kept " + (kind ?? "");
    field.note.replaceChildren(text);
    return field.note;
  };

  let retrying = 0;
  const keep = async (field) => {
    clearTimeout(field.waiting);
    const text = field.input.value;
    if (text === field.sent) return 204;
    const status = await send(field.form, field.input.name, mark(text) === field.base ? "" : text, field.base);
    if (status === 204) {
      field.sent = text;
      say(field, words.kept);
    } else if (status === 401) {
      const link = make("a", words.login);
      link.href = "/login";
      link.target = "_blank";
      link.rel = "noopener";
      say(field, words.over + " ", "fault").append(link);
      again();
    } else if (status === 0 || status === 503) {
      say(field, words.away, "fault");
      again();
    } else {
      say(field, words.refused, "fault");
    }
    return status;
  };
  const keepAll = async (some) => {
    let last = 204;
    for (const field of some) {
      const status = await keep(field);
      if (status !== 204) last = status;
      if (status === 401 || status === 0) break;
    }
    return last;
  };
  const again = () => {
    clearTimeout(retrying);
    retrying = setTimeout(() => keepAll(fields), patience);
  };

  for (const field of fields) {
    field.input.addEventListener("input", () => {
      clearTimeout(field.waiting);
      field.waiting = setTimeout(() => keep(field), pause);
    });
  }
  document.addEventListener("visibilitychange", () => keepAll(fields));
  addEventListener("online", () => keepAll(fields));

  // A form is sent when its words lie safe: who was logged out meanwhile stays on the page, and so do the words.
  for (const form of new Set(fields.map((field) => field.element))) {
    let safe = false;
    let underway = false;
    form.addEventListener("submit", async (event) => {
      if (safe) return;
      event.preventDefault();
      if (underway) return;
      underway = true;
      const button = event.submitter;
      const typed = fields.filter((field) => field.element === form && !same(field.input.value, field.input.defaultValue));
      // Asked again even where nothing is new: the answer tells whether the login still lasts.
      typed.forEach((field) => (field.sent = null));
      const status = await keepAll(typed);
      underway = false;
      if (status === 401 || status === 0) {
        typed[0].input.focus();
        return;
      }
      safe = true;
      form.requestSubmit(button);
    });
  }

  const found = (text, field) => {
    const line = make("li");
    const link = make("a", field.input.labels[0]?.textContent.trim() ?? field.input.name);
    link.href = "#" + field.input.id;
    link.addEventListener("click", () => unfold(field.input));
    line.append(link, " · " + text.keptOn);
    return line;
  };
  const unfold = (element) => {
    for (let part = element.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  };
  const button = (text, act) => {
    const one = make("button", text, "button button-secondary");
    one.type = "button";
    one.addEventListener("click", act);
    return one;
  };
  const putBack = (text, field) => {
    unfold(field.input);
    const note = say(field, words.found + " ");
    note.append(
      button(words.drop, async () => {
        if ((await send(text.form, text.field, "", "")) !== 204) return;
        field.input.value = field.input.defaultValue;
        field.sent = field.input.value;
        say(field, words.dropped);
        field.input.focus();
      }),
    );
    field.input.value = text.words;
    field.sent = text.words;
  };
  // Somebody has changed what stood there: nothing is written over it unasked.
  const offer = (text, field) => {
    unfold(field.input);
    const note = say(field, words.changed + " ");
    const old = make("span", text.words, "as-written");
    old.dir = "auto";
    note.append(
      old,
      button(words.take, () => {
        putBack(text, field);
        field.input.focus();
      }),
    );
  };
  const elsewhere = (text) => {
    const line = make("li");
    const old = make("p", text.words, "as-written");
    old.dir = "auto";
    line.append(
      words.elsewhere + " · " + text.keptOn,
      old,
      button(words.drop, async () => {
        if ((await send(text.form, text.field, "", "")) === 204) line.remove();
      }),
    );
    return line;
  };

  const look = async () => {
    const answer = await fetch(store, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const list = box.querySelector("ul");
    for (const text of (await answer.json()).texts) {
      const field = fields.find((one) => one.form === text.form && one.input.name === text.field);
      if (!field) {
        list.append(elsewhere(text));
      } else if (same(field.input.value, text.words)) {
        // The page gives back what was refused; what is saved is still what it was.
        field.base = text.base;
      } else {
        // Who was quicker than the answer goes on typing.
        if (field.input.value !== field.input.defaultValue) continue;
        (text.base === field.base ? putBack : offer)(text, field);
        list.append(found(text, field));
      }
    }
    box.hidden = list.childElementCount === 0;
  };
  look().catch(() => {});
}
