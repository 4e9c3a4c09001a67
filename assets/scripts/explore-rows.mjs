// The rows of the page as the filters see them, from the attributes that the page was built with.
import { facets } from "../search/facets.mjs";
import { words } from "../search/fold.mjs";

export const FACETS = facets(["side", "topic", "strength", "basis", "axis", "objective"], (row) => row.ties);

export function rows(element) {
  return [...element.querySelectorAll("[data-record]")].map((row) => {
    const { side, ties, topics } = row.dataset;
    const tied = ties.split(" ").flatMap((one) => topics.split(" ").map((topic) => ({ ...tie(one, side), topic })));
    return { element: row, side, ties: tied, words: words(`${row.querySelector("a").textContent} ${row.dataset.words}`) };
  });
}

function tie(text, side) {
  const [axis, objective, strength, basis] = text.split(",");
  return { side, strength, basis, axis, objective };
}

// The rows in which each word that is typed begins a word.
export function saying(rows, query) {
  const asked = words(query);
  return rows.filter((row) => asked.every((word) => row.words.some((one) => one.startsWith(word))));
}

export const passing = (rows, { query, filters }) => saying(rows, query).filter((row) => FACETS.passes(row, filters));
