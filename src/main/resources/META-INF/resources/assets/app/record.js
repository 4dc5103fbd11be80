// Records a voice in the page: start, stop, listen, remove. What was recorded becomes a file of the form like any other, and goes the
// same way. As WAV: nothing hides in it, and everything plays it. Without this, a recording of the telephone can be chosen.

const box = document.querySelector("[data-recorder]");
const form = document.querySelector("form[data-upload]");
const RATE = 16000;
const LONGEST = 12 * 60 * 1000; // At this rate as large as a file may be.

if (box && form && navigator.mediaDevices && "MediaRecorder" in window) {
  const chosen = form.querySelector("input[type=file]");
  const button = (name) => box.querySelector(`[data-${name}]`);
  const [start, halt, listen, drop] = ["start", "halt", "listen", "drop"].map(button);
  const told = button("told");
  const words = box.dataset;
  let recorder = null;
  let sound = null;
  let file = null;
  let playing = null;

  const show = (...visible) => {
    for (const one of [start, halt, listen, drop]) one.hidden = !visible.includes(one);
    visible[0].focus();
  };

  // The reporter's own choice of files stays as it is.
  const put = (recorded) => {
    const files = new DataTransfer();
    for (const one of chosen.files) if (one !== file) files.items.add(one);
    if (recorded) files.items.add(recorded);
    chosen.files = files.files;
    file = recorded ? chosen.files[chosen.files.length - 1] : null;
  };

  const quiet = async (blob) => {
    const context = new AudioContext();
    const heard = await context.decodeAudioData(await blob.arrayBuffer());
    await context.close();
    const offline = new OfflineAudioContext(1, Math.max(1, Math.ceil(heard.duration * RATE)), RATE);
    const source = offline.createBufferSource();
    source.buffer = heard;
    source.connect(offline.destination);
    source.start();
    return offline.startRendering();
  };

  const wav = (heard) => {
    const samples = heard.getChannelData(0);
    const bytes = new DataView(new ArrayBuffer(44 + 2 * samples.length));
    const text = (at, letters) => [...letters].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)));
    text(0, "RIFF");
    bytes.setUint32(4, 36 + 2 * samples.length, true);
    text(8, "WAVEfmt ");
    bytes.setUint32(16, 16, true);
    bytes.setUint16(20, 1, true);
    bytes.setUint16(22, 1, true);
    bytes.setUint32(24, RATE, true);
    bytes.setUint32(28, 2 * RATE, true);
    bytes.setUint16(32, 2, true);
    bytes.setUint16(34, 16, true);
    text(36, "data");
    bytes.setUint32(40, 2 * samples.length, true);
    samples.forEach((sample, i) => bytes.setInt16(44 + 2 * i, 32767 * Math.max(-1, Math.min(1, sample)), true));
    return new File([bytes], "1.wav", { type: "audio/wav" });
  };

  start.addEventListener("click", async () => {
    let microphone;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      told.textContent = words.refused;
      return;
    }
    const parts = [];
    recorder = new MediaRecorder(microphone);
    recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
    recorder.addEventListener("stop", async () => {
      for (const track of microphone.getTracks()) track.stop();
      try {
        sound = await quiet(new Blob(parts, { type: recorder.mimeType }));
        put(wav(sound));
        told.textContent = words.ready;
        show(listen, drop);
      } catch {
        told.textContent = words.refused;
        show(start);
      }
    });
    recorder.start();
    setTimeout(() => recorder.state === "recording" && recorder.stop(), LONGEST);
    told.textContent = words.running;
    show(halt);
  });

  halt.addEventListener("click", () => recorder.stop());

  // Whoever chooses files afterwards keeps the recording; whoever sends while it runs ends it first.
  chosen.addEventListener("change", () => file && put(file));
  form.addEventListener(
    "submit",
    (event) => {
      if (recorder?.state !== "recording") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      recorder.stop();
    },
    true,
  );

  const silence = () => {
    playing?.close();
    playing = null;
  };

  listen.addEventListener("click", () => {
    silence();
    playing = new AudioContext();
    const source = playing.createBufferSource();
    source.buffer = sound;
    source.connect(playing.destination);
    source.start();
  });

  drop.addEventListener("click", () => {
    silence();
    put(null);
    sound = null;
    told.textContent = words.gone;
    show(start);
  });

  box.hidden = false;
}
