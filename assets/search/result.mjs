// One result as it is shown, in the dialog and on the page alike.
import { make } from "./element.mjs";

// How many are drawn at once with a key, as many as a phone shows above its keyboard; the rest is a task of its own.
export const FIRST = 4;

// Links to a record from wherever the page is served; without a server, a folder needs its file's name.
export function linker(root) {
  const base = new URL(root, location.href);
  return (address) => {
    const target = new URL(address || ".", base);
    if (target.protocol === "file:" && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target.href;
  };
}

// « 12 résultats », in the words of the page's language, and what becomes of the older parts of the index.
export function total(count, { labels, number, older }) {
  const counted = count > 1 ? labels.many.replace("{count}", number(count)) : count ? labels.one : labels.none;
  if (!older.state) return counted;
  return count || !older.isComing() ? `${counted}. ${labels[older.state]}` : labels[older.state];
}

// What is read stays where it is: what a part of the index adds follows what was found before.
export function following(found, before) {
  const shown = new Set(before.map(({ id }) => id));
  return [...before, ...found.filter(({ id }) => !shown.has(id))];
}

// What is shown of a result, as inline elements with spaces between them, so that they are also heard apart.
export function parts(result, { labels }) {
  const shown = [
    make("span", { class: "result__kind" }, labels[`one_${result.kind}`]),
    result.code && make("span", { class: `result__code code code--${result.kind}` }, ...marked(result.code, result)),
    make("span", { class: "result__title" }, ...marked(result.title, result)),
    result.where && make("span", { class: "result__where" }, ...raised(result.where)),
    result.says && make("span", { class: "result__says" }, ...raised(result.says)),
    result.strength &&
      make("span", { class: `result__strength strength--${result.strength}`, "data-strength": result.strength }, labels[`found_${result.strength}`]),
  ];
  return shown.filter(Boolean).flatMap((element) => [element, " "]);
}

function marked(text, result) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of result.marks(text)) {
    pieces.push(...raised(text.slice(at, start)), make("mark", {}, ...raised(text.slice(start, end))));
    at = end;
  }
  return [...pieces, ...raised(text.slice(at))].filter((piece) => piece !== "");
}

// The endings of French ordinals (2e, 1er) are raised, as on the pages.
function raised(text) {
  if (document.documentElement.lang.slice(0, 2) !== "fr") return [text];
  const pieces = text.split(/(\d)(er|e)(?![\p{L}\d])/u);
  return pieces.map((piece, place) => (place % 3 === 2 ? make("sup", {}, piece) : piece));
}
