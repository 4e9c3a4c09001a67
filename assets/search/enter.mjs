// Where the page's script enters: ties the engine to the interface, once both the engine and the index are there.
import { dialog } from "./dialog.mjs";
import { engine } from "./engine.mjs";
import { written } from "./number.mjs";
import { olderParts } from "./older.mjs";
import { page } from "./page.mjs";
import { pause } from "./pause.mjs";
import { linker, parts } from "./result.mjs";
import { query } from "./state.mjs";

const TRIED = 5;

// `load` brings a script of the site, by its address from `root`.
export function enter(language) {
  globalThis.visavisSearch = ({ root, page: address, load }) => {
    const [{ part, older: addresses, ...data }] = globalThis.visavisIndex;
    const { search, add, read } = engine(data.kinds, language);
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
      for (const result of search(data.labels.placeholder).results.slice(0, TRIED)) parts(result, interfaceOf);
    }

    let shown;
    return {
      open() {
        (shown ??= dialog(interfaceOf)).open();
        // The index is read, and what answers a key tried once, between the dialog and the first key.
        pause().then(read).then(pause).then(tryOut);
        older.start();
      },
      async start(element) {
        // In short tasks: what the address asks for is looked for a first time before it is shown.
        for (const task of [read, () => search(query()), () => page(element, interfaceOf)]) {
          await pause();
          task();
        }
        older.start();
      },
    };
  };
}
