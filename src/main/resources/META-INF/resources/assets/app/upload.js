// Sends files one by one, with a bar that moves and a way to stop. Without it the form is sent as a whole. It writes no markup.

const form = document.querySelector("form[data-upload]");
if (form) {
  const chosen = form.querySelector("input[type=file]");
  const box = form.querySelector("[data-progress]");
  const bar = box.querySelector("progress");
  const said = form.querySelector("[data-said]");
  const words = form.dataset;
  let running = null;

  const send = (file) =>
    new Promise((done, failed) => {
      const body = new FormData();
      // In this order: who sends, what to do with the file, then the file.
      for (const field of form.querySelectorAll("input[type=hidden]")) body.append(field.name, field.value);
      body.append("hidden", form.elements.hidden.value);
      body.append("files", file, file.name);
      running = new XMLHttpRequest();
      running.open("POST", form.getAttribute("action"));
      running.setRequestHeader("Accept", "application/json");
      running.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) bar.value = (100 * event.loaded) / event.total;
      });
      running.addEventListener("load", () => {
        try {
          const answer = JSON.parse(running.responseText);
          done(answer.refused ?? [answer.detail]);
        } catch {
          failed(words.lost);
        }
      });
      running.addEventListener("error", () => failed(words.lost));
      running.addEventListener("abort", () => failed(words.stopped));
      running.send(body);
    });

  const show = (faults) => {
    said.replaceChildren(
      ...faults.map((fault) => {
        const line = document.createElement("span");
        line.className = "fault";
        line.textContent = fault;
        return line;
      }),
    );
  };

  form.querySelector("[data-stop]").addEventListener("click", () => running?.abort());

  form.addEventListener("submit", async (event) => {
    const files = [...chosen.files];
    if (files.length === 0) return;
    event.preventDefault();
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    box.hidden = false;
    said.textContent = words.sending;
    const faults = [];
    try {
      for (const file of files) {
        bar.value = 0;
        if (file.size > Number(words.most)) faults.push(`${file.name} – ${words.tooLarge}`);
        else faults.push(...(await send(file)));
      }
    } catch (reason) {
      faults.push(reason);
    }
    box.hidden = true;
    button.disabled = false;
    if (faults.length === 0) location.replace(form.getAttribute("action"));
    else show(faults);
  });
}
