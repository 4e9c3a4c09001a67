// The door to search, on every page: a button, "/" or Ctrl+K.
import { onceDrawn } from "./drawn.mjs";
import { idle } from "./idle.mjs";
import { shortcutsAllowed } from "./shortcuts.mjs";
import { script as trusted } from "./trusted.mjs";

function add(tag, attributes) {
  return new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement(tag), attributes, { onload: resolve, onerror: reject }));
  });
}

const addScript = (address) => add("script", { src: trusted(address) });

// Lets the browser do what waits, between two long tasks.
const pause = () => new Promise((resolve) => setTimeout(resolve));

const isField = (element) => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);

// `search`, `styles` and `index` are the addresses of the engine, of what it shows and of the index, `root` the way to the
// site's root. An index of another release than the page's names the engine that reads it. `isAhead`: all that is loaded
// once the page is, without being asked for.
export function startSearch({ search, styles, index, root }, isAhead) {
  const page = document.querySelector("[data-search-page]");
  const button = document.querySelector("[data-search-open]");
  let loading;

  function load() {
    loading ??= Promise.all([addScript(index), addScript(search), add("link", { rel: "stylesheet", href: styles })])
      .then(() => search.endsWith(globalThis.visavisIndex[0].engine) || addScript(root + globalThis.visavisIndex[0].engine))
      .then(pause)
      .then(() => globalThis.visavisSearch({ root, page: button?.href ?? location.href, load: addScript }));
    return loading;
  }

  function forget() {
    loading = undefined;
  }

  async function open() {
    if (page) return page.querySelector("input").focus();
    try {
      (await load()).open();
    } catch {
      forget();
      if (button?.href) location.assign(button.href);
    }
  }

  if (isAhead && !page) addEventListener("load", () => idle(() => load().catch(forget)));
  // A finger or a pointer on the button, or the focus, comes a moment before it is asked for.
  for (const intent of ["pointerenter", "pointerdown", "focus"]) {
    button?.addEventListener(intent, () => load().catch(forget), { once: true });
  }

  document.addEventListener("click", (event) => {
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!plain || !event.target.closest("[data-search-open]")) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
    if (!control && !(slash && shortcutsAllowed())) return;
    event.preventDefault();
    open();
  });

  let started;
  function start() {
    started ??= load().then((door) => pause().then(() => door.start(page)));
    started.catch(() => {
      page.querySelector("[data-search-failed]").hidden = false;
    });
  }

  // What the address asks for is looked for at once; otherwise the page is drawn first.
  if (page && location.search) start();
  else if (page) {
    page.addEventListener("focusin", start, { once: true });
    onceDrawn(() => idle(start));
  }
}
