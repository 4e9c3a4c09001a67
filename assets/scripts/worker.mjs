// Registers the service worker where the build names one, and asks it, once all is quiet, to keep the site.
const idle = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 1000));

// `worker` is the address of sw.js, `root` the way to the site's root.
export function startWorker({ worker, root }) {
  if (!worker || !navigator.serviceWorker || !/^https?:$/.test(location.protocol)) return;
  addEventListener("load", () => idle(() => register(worker, root).catch(() => {})));
}

async function register(worker, root) {
  await navigator.serviceWorker.register(worker, { scope: root, updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  if (navigator.connection?.saveData) return;
  idle(() => active.postMessage({ language: document.documentElement.lang, page: location.href }));
}
