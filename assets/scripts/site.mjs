// The one script of every page: theme, language, and the door to search. Everything works without it but search.
import { startSearch } from "./open.mjs";
import { keep } from "./keep.mjs";
import { startNeighbours } from "./neighbours.mjs";
import { startThemeSwitch } from "./theme-switch.mjs";

const script = document.getElementById("site-script");
const themeSwitch = document.querySelector("[data-theme-switch]");
if (themeSwitch) startThemeSwitch(themeSwitch);

for (const link of document.querySelectorAll("a[data-language]")) {
  link.addEventListener("click", () => keep("language", link.dataset.language));
}

startNeighbours(document);
if (script) startSearch(script.dataset);
