// What is typed into the forms of a case keeps itself, and is put back when the page is opened again. Everything works
// without it: a form that is refused keeps its words by itself. It writes no markup.

const box = document.querySelector("[data-unsaved]");
// A form of a case whose address names none says itself of which case it is, and what it is called there.
const named = document.querySelector("form[data-case]:not([data-case=''])");
const place = /^\/cases\/(20\d\d-[0-9A-Z]{6})(?:\/|$)/.exec(location.pathname)?.[1];
if (box && (place || named)) {
  const words = box.dataset;
  const own = "/cases/" + (place ?? named.dataset.case);
  const store = "/api/v1" + own + "/unsaved-texts";
  const pause = 1200;
  const patience = 5000;
  // After so long a silence nobody knows whether the login still lasts.
  const silence = 300000;
  let heard = 0;
  const underway = new Set();

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
    if (form === named) return form.dataset.keeps;
    const path = new URL(form.getAttribute("action") || location.pathname, location.href).pathname;
    return form.method === "post" && (path === own || path.startsWith(own + "/")) ? path.slice(own.length) : null;
  };
  const fields = [];
  for (const form of document.forms) {
    const name = formOf(form);
    if (name === null) continue;
    for (const input of form.querySelectorAll("textarea[name], input[type=text][name]"))
      fields.push({ input, form: name, element: form, sent: input.defaultValue, base: mark(input.defaultValue), note: null, waiting: 0, trouble: false });
  }

  // 204: kept. 401: the login is over. 0: nobody answers.
  const send = async (form, field, text, base) => {
    const call = new AbortController();
    underway.add(call);
    try {
      const answer = await fetch(store, {
        signal: call.signal,
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-Ligevaerd": "1" },
        body: JSON.stringify({ form, field, words: text, base }),
        // It outlives the page that is left.
        keepalive: text.length < 10000,
      });
      if (answer.status === 204) heard = performance.now();
      return answer.status;
    } catch {
      return call.signal.aborted ? 204 : 0;
    } finally {
      underway.delete(call);
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
    field.trouble = status === 401 || status === 0 || status === 503;
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

  // Where something is in the way, or might be, a form is sent when its words lie safe: who was logged out meanwhile
  // stays on the page, and so do the words. Otherwise it goes at once.
  for (const form of new Set(fields.map((field) => field.element))) {
    let safe = false;
    let asking = false;
    form.addEventListener("submit", async (event) => {
      const own = fields.filter((field) => field.element === form);
      own.forEach((field) => clearTimeout(field.waiting));
      const typed = own.filter((field) => mark(field.input.value) !== field.base);
      const troubled = own.some((field) => field.trouble) || performance.now() - heard > silence;
      if (safe || typed.length === 0 || !troubled) {
        // What is still on its way to be kept, or would be kept when the page is left, would come after the form.
        underway.forEach((call) => call.abort());
        own.forEach((field) => (field.sent = field.input.value));
        return;
      }
      event.preventDefault();
      if (asking) return;
      asking = true;
      const button = event.submitter;
      typed.forEach((field) => (field.sent = null));
      const status = await keepAll(typed);
      asking = false;
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

  // The page that answers a form stands at the form's address.
  const atOwn = () => location.pathname === new URL(named.getAttribute("action"), location.href).pathname;
  const here = place ? location.pathname.slice(own.length) : atOwn() ? named.dataset.keeps : null;
  const answered = words.answered ? here : null;
  const look = async () => {
    const answer = await fetch(store, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    heard = performance.now();
    const texts = (await answer.json()).texts;
    for (const field of fields.filter((one) => one.form === answered && one.input.value !== "")) {
      // It gives back what was refused: newer than what was kept, and what is saved nobody sees here.
      field.base = texts.find((text) => text.form === field.form && text.field === field.input.name)?.base ?? "?";
      field.sent = null;
      await keep(field);
    }
    const list = box.querySelector("ul");
    for (const text of texts) {
      const field = fields.find((one) => one.form === text.form && one.input.name === text.field);
      if (!field) {
        list.append(elsewhere(text));
      } else if (field.form !== answered && !same(field.input.value, text.words)) {
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
