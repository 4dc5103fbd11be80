// Draws the place that is to be blacked out: with the mouse or a finger, or with the arrows (with shift: larger, smaller).
// Everything it does can be typed as numbers below the picture.

const place = document.querySelector("[data-redact]");
const form = document.querySelector("[data-redact-form]");
if (place && form) {
  const WHOLE = 1000;
  const picture = place.querySelector("img");
  const box = document.createElement("span");
  box.className = "redact-box";
  box.hidden = true;
  place.append(box);
  picture.tabIndex = 0;
  picture.draggable = false;

  const read = (name) => Number.parseInt(form.elements[name].value, 10) || 0;
  const within = (value, least, most) => Math.max(least, Math.min(most, Math.round(value)));
  const write = (x, y, width, height) => {
    const left = within(x, 0, WHOLE - 1);
    const top = within(y, 0, WHOLE - 1);
    form.elements.x.value = left;
    form.elements.y.value = top;
    form.elements.width.value = within(width, 1, WHOLE - left);
    form.elements.height.value = within(height, 1, WHOLE - top);
    show();
  };
  const show = () => {
    const sides = { left: read("x"), top: read("y"), width: read("width"), height: read("height") };
    box.hidden = !sides.width || !sides.height;
    for (const [side, part] of Object.entries(sides)) {
      const length = side === "left" || side === "width" ? picture.offsetWidth : picture.offsetHeight;
      const from = side === "left" ? picture.offsetLeft : side === "top" ? picture.offsetTop : 0;
      box.style[side] = `${from + (part * length) / WHOLE}px`;
    }
  };

  let start = null;
  const at = (event) => {
    const frame = picture.getBoundingClientRect();
    return [((event.clientX - frame.left) / frame.width) * WHOLE, ((event.clientY - frame.top) / frame.height) * WHOLE];
  };
  picture.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    picture.focus();
    picture.setPointerCapture(event.pointerId);
    start = at(event);
  });
  picture.addEventListener("pointermove", (event) => {
    if (!start) return;
    const [x, y] = at(event);
    write(Math.min(x, start[0]), Math.min(y, start[1]), Math.abs(x - start[0]), Math.abs(y - start[1]));
  });
  picture.addEventListener("pointerup", () => (start = null));

  const STEPS = { ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10] };
  picture.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const [width, height] = [read("width") || 200, read("height") || 30];
    if (event.shiftKey) write(read("x"), read("y"), width + step[0], height + step[1]);
    else write(read("x") + step[0], read("y") + step[1], width, height);
  });
  form.addEventListener("input", show);
  addEventListener("resize", show);
  show();
}
