// Offers to keep every page of the language, and to erase what is kept: the service worker does both, and tells of it.
import { written } from "../search/number.mjs";

const offer = document.querySelector("[data-offer]");
const [keep, erase, size, progress, status] = ["keep", "erase", "size", "progress", "status"].map((name) =>
  offer.querySelector(`[data-offer-${name}]`),
);
const { serviceWorker } = navigator;
const language = document.documentElement.lang;

// `outcome` is one of those that the status has words for, `part` how much is done, `bytes` what there is to send.
function show({ outcome, part, bytes }) {
  if (bytes) size.textContent = `(${size.dataset.offerSize.replace("{count}", written(Math.round(bytes / 1000), language))})`;
  progress.hidden = part === undefined;
  if (part !== undefined) progress.value = part;
  status.textContent = status.dataset[outcome] ?? "";
  offer.hidden = false;
}

// The worker answers where there is one: without it, nothing is offered.
async function ask(task) {
  const { active } = await serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => show(data);
  active.postMessage({ task, language }, [port2]);
}

if (serviceWorker) {
  ask("state");
  // A worker of an older version doesn't know what it is asked; the one that takes its place does.
  serviceWorker.addEventListener("controllerchange", () => ask("state"));
}
keep.addEventListener("click", () => {
  if (!progress.hidden) return;
  show({ part: 0 });
  ask("keep");
});
erase.addEventListener("click", () => progress.hidden && ask("erase"));
