// j and k lead from case to case in the list, where whoever reads it has switched that on (WCAG 2.1.4). Everything works
// without it.

const box = document.querySelector("[data-keys]");
const links = [...document.querySelectorAll("table.table th[scope=row] a")];
if (box && links.length) {
  const name = "list-keys";
  const tick = box.querySelector("input");
  let kept = null;
  try {
    kept = localStorage.getItem(name);
  } catch {
    // A browser that keeps nothing: off until it is ticked again.
  }
  tick.checked = kept === "on";
  box.hidden = false;
  tick.addEventListener("change", () => {
    try {
      localStorage.setItem(name, tick.checked ? "on" : "off");
    } catch {
      // As above.
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (!tick.checked || typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const way = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    if (!way) return;
    const here = links.indexOf(document.activeElement);
    const next = here < 0 ? (way > 0 ? 0 : links.length - 1) : here + way;
    links[Math.min(Math.max(next, 0), links.length - 1)].focus();
    event.preventDefault();
  });
}
