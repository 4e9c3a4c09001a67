// The rows of the page as the filters see them, from the attributes that the page was built with.
import { words } from "../search/fold.mjs";

function tie(text) {
  const [axis, objective, relation] = text.split(",");
  return { axis, objective, relation };
}

export function rows(element) {
  return [...element.querySelectorAll("[data-record]")].map((row) => ({
    element: row,
    side: row.dataset.side,
    strength: row.dataset.strength,
    ties: row.dataset.ties.split(" ").map(tie),
    words: words(row.dataset.words),
  }));
}
