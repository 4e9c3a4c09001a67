// The one script of every page: theme, language, and the door to search. Everything works without it but search.
import { startSearch } from "./open.mjs";
import { keep } from "./keep.mjs";
import { startMenu } from "./menu.mjs";
import { startNeighbours } from "./neighbours.mjs";
import { startShare } from "./share.mjs";
import { startShortcuts } from "./shortcuts.mjs";
import { startTerm } from "./terms.mjs";
import { startThemeSwitch } from "./theme-switch.mjs";
import { keepsSearch, startWorker } from "./worker.mjs";

const script = document.getElementById("site-script");
const themeSwitch = document.querySelector("[data-theme-switch]");
if (themeSwitch) startThemeSwitch(themeSwitch);

for (const link of document.querySelectorAll("a[data-language]")) {
  link.addEventListener("click", () => keep("language", link.dataset.language));
}

for (const menu of document.querySelectorAll("[data-menu]")) startMenu(menu);
startNeighbours(document);
const shortcuts = document.querySelector("[data-shortcuts]");
if (shortcuts) startShortcuts(shortcuts);
for (const share of document.querySelectorAll("[data-share], [data-yours]")) startShare(share);
for (const term of document.querySelectorAll("[data-definition]")) startTerm(term);
// What the worker keeps behind a first visit anyway costs nothing more where the page loads it first.
if (script) startSearch(script.dataset, keepsSearch(script.dataset));
if (script) startWorker(script.dataset);
