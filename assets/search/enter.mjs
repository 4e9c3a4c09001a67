// Where the page's script enters: ties the engine to the interface, once both the engine and the index are there.
import { dialog } from "./dialog.mjs";
import { engine } from "./engine.mjs";
import { written } from "./number.mjs";
import { olderParts } from "./older.mjs";
import { page } from "./page.mjs";
import { linker, parts } from "./result.mjs";

// `load` brings a script of the site, by its address from `root`.
export function enter(language) {
  globalThis.visavisSearch = ({ root, page: address, load }) => {
    const [{ part, older: addresses, ...data }] = globalThis.visavisIndex;
    const { search, add } = engine(data.kinds, language);
    add(part);
    const older = olderParts(addresses, bring, add);
    const interfaceOf = { ...data, search, older, number: (count) => written(count, data.language), link: linker(root), address };

    // Another release's part may be written otherwise.
    async function bring(where, place) {
      await load(root + where);
      const { engine: reader, part: next } = globalThis.visavisIndex[place];
      if (reader !== data.engine) throw new Error(`${where} is for ${reader}`);
      return next;
    }

    function tryOut() {
      for (const result of search(data.labels.placeholder).results) parts(result, interfaceOf);
    }

    let shown;
    return {
      open() {
        (shown ??= dialog(interfaceOf)).open();
        // The index is read, and what answers a key tried once, between the dialog and the first key.
        setTimeout(search, 0, "");
        setTimeout(tryOut);
        older.start();
      },
      start(element) {
        page(element, interfaceOf);
        older.start();
      },
    };
  };
}
