// The door to search, on every page: a button, "/" or Ctrl+K. Nothing of search is loaded before it is asked for.
import { shortcutsAllowed } from "./shortcuts.mjs";
import { script as trusted } from "./trusted.mjs";

function addScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = trusted(address);
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

const isField = (element) => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);

// `search` and `index` are the addresses of the engine and of the index, `root` the way to the site's root.
export function startSearch({ search, index, root }) {
  const page = document.querySelector("[data-search-page]");
  const button = document.querySelector("[data-search-open]");
  let loading;

  function load() {
    loading ??= Promise.all([addScript(index), addScript(search)]).then(() =>
      globalThis.visavisSearch({ root, page: button?.href ?? location.href }),
    );
    return loading;
  }

  async function open() {
    if (page) return page.querySelector("input").focus();
    try {
      (await load()).open();
    } catch {
      loading = undefined;
      if (button?.href) location.assign(button.href);
    }
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

  if (page) {
    load().then(
      (door) => door.start(page),
      () => {
        page.querySelector("[data-search-failed]").hidden = false;
      },
    );
  }
}
