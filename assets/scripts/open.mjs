// The door to search, on every page: a button, "/" or Ctrl+K.
import { onceDrawn } from "./drawn.mjs";
import { idle } from "./idle.mjs";
import { shortcutsAllowed } from "./shortcuts.mjs";
import { script as trusted } from "./trusted.mjs";

// Puts into the page an element that loads something, and gives it once that is there.
function add(tag, attributes) {
  return new Promise((resolve, reject) => {
    const element = document.createElement(tag);
    document.head.append(Object.assign(element, attributes, { onload: () => resolve(element), onerror: reject }));
  });
}

const addScript = (address) => add("script", { src: trusted(address) });

// A sheet that holds has the whole page laid out anew: this one does once something of it is to be seen.
const addSheet = (address) => add("link", { rel: "stylesheet", href: address, media: "not all" });

const isField = (element) => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);

// `search`, `styles` and `index` are the addresses of the engine, of what it shows and of the index, `root` the way to the
// site's root. An index of another release than the page's names the engine that reads it. `isAhead`: all that is loaded
// once the page is, without being asked for, and without being begun.
export function startSearch({ search, styles, index, root }, isAhead) {
  const page = document.querySelector("[data-search-page]");
  const button = document.querySelector("[data-search-open]");
  let loading;
  let door;

  function load() {
    loading ??= Promise.all([page ?? addSheet(styles), addScript(index), addScript(search)]).then(async ([sheet]) => {
      const { engine } = globalThis.visavisIndex[0];
      if (!search.endsWith(engine)) await addScript(root + engine);
      return sheet;
    });
    return loading;
  }

  async function enter() {
    const sheet = await load();
    if (!page) sheet.media = "all";
    return (door ??= globalThis.visavisSearch({ root, page: button?.href ?? location.href, load: addScript }));
  }

  function forget() {
    loading = undefined;
  }

  async function open() {
    if (page) return page.querySelector("input").focus();
    try {
      (await enter()).open();
    } catch {
      forget();
      if (button?.href) location.assign(button.href);
    }
  }

  if (isAhead && !page) addEventListener("load", () => idle(() => load().catch(forget)));
  // A finger or a pointer on the button, or the focus, comes a moment before it is asked for.
  for (const intent of ["pointerenter", "pointerdown", "focus"]) {
    button?.addEventListener(intent, () => enter().catch(forget), { once: true });
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
    started ??= enter().then((door) => door.start(page));
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
