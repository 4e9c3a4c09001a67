// Registers the service worker where the build names one, and asks it, once all is quiet, to keep what the reader sees.
import { idle } from "./idle.mjs";
import { script } from "./trusted.mjs";

const isAble = (worker) => worker && navigator.serviceWorker && /^https?:$/.test(location.protocol);

const isSaving = () => navigator.connection?.saveData;

// Whether the worker will keep, behind the page, what search takes.
export const keepsSearch = ({ worker }) => isAble(worker) && !isSaving();

// `worker` is the address of sw.js, `root` the way to the site's root.
export function startWorker({ worker, root }) {
  if (!isAble(worker)) return;
  // Asked of the worker that is there, and again of the one that takes its place while the page is open.
  navigator.serviceWorker.addEventListener("controllerchange", () => idle(ask));
  addEventListener("load", () => idle(() => register(worker, root).catch(() => {})));
}

async function register(worker, root) {
  await navigator.serviceWorker.register(script(worker), { scope: root, updateViaCache: "none" });
  ask();
}

function ask() {
  if (isSaving()) return;
  const { lang: language } = document.documentElement;
  const files = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map(({ src, href }) => src ?? href);
  navigator.serviceWorker.controller?.postMessage({ task: "visit", language, page: location.href, files });
}
