// Where the page's script enters: ties the engine to the interface, once both the engine and the index are there.
import { dialog } from "./dialog.mjs";
import { engine } from "./engine.mjs";
import { written } from "./number.mjs";
import { page } from "./page.mjs";
import { linker } from "./result.mjs";

export function enter(language) {
  globalThis.visavisSearch = ({ root, page: address }) => {
    const { part, ...data } = globalThis.visavisIndex;
    let made;
    const search = (query, filters) => (made ??= engine(part, data.kinds, language))(query, filters);
    const interfaceOf = { ...data, search, number: (count) => written(count, data.language), link: linker(root), address };
    let shown;
    return {
      open() {
        (shown ??= dialog(interfaceOf)).open();
        // The index is read, and what answers a key tried once, between the dialog and the first key.
        for (const query of ["", data.labels.placeholder]) setTimeout(search, 0, query);
      },
      start: (element) => page(element, interfaceOf),
    };
  };
}
