// Shows another period, phase or department on the page of goals without leaving it: what stands open stays open, and the
// reader where they are. Without this, or where it fails, the button leads to the same as a page of its own. It writes no markup.

const form = document.querySelector("form[data-pick]");
const shown = document.querySelector("[data-picked]");
if (form && shown) {
  const pause = 400; // A list that is walked through with the arrows changes with each of them.
  const said = form.querySelector("[role=status]");
  let running = null;
  let waiting;

  const folds = (within) => [...within.querySelectorAll("details[data-fold]")];

  const put = (next) => {
    const before = new Map(folds(shown).map((fold) => [fold.dataset.fold, fold.open]));
    shown.replaceChildren(...[...next.childNodes].map((node) => document.adoptNode(node)));
    for (const fold of folds(shown)) fold.open = before.get(fold.dataset.fold) ?? fold.open;
    said.textContent = form.dataset.pick;
  };

  const pick = () => {
    clearTimeout(waiting);
    running?.abort();
    const address = `${new URL(form.action).pathname}?${new URLSearchParams(new FormData(form))}`;
    const asked = new XMLHttpRequest();
    running = asked;
    said.textContent = "";
    asked.responseType = "document";
    asked.addEventListener("load", () => {
      const next = asked.status === 200 && asked.response?.querySelector("[data-picked]");
      if (!next) {
        location.assign(address);
        return;
      }
      put(next);
      history.replaceState(null, "", address);
    });
    asked.addEventListener("error", () => location.assign(address));
    asked.open("GET", address);
    asked.send();
  };

  form.addEventListener("change", () => {
    clearTimeout(waiting);
    waiting = setTimeout(pick, pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    pick();
  });
}
