// Where the page's script enters: ties the engine to the interface, once both the engine and the index are there.
import { dialog } from "./dialog.mjs";
import { engine } from "./engine.mjs";
import { written } from "./number.mjs";
import { page } from "./page.mjs";
import { linker } from "./result.mjs";

export function enter(language) {
  globalThis.visavisSearch = ({ root, page: address }) => {
    const { index, ...data } = globalThis.visavisIndex;
    const interfaceOf = {
      ...data,
      search: engine(index, data.kinds, language),
      number: (count) => written(count, data.language),
      link: linker(root),
      address,
    };
    let shown;
    return {
      open: () => (shown ??= dialog(interfaceOf)).open(),
      start: (element) => page(element, interfaceOf),
      search: interfaceOf.search,
    };
  };
}
