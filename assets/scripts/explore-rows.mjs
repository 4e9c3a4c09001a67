// The rows of the page as the filters see them, from the attributes that the page was built with. What they say is cut into
// words while all is quiet, a row at a time, or once something is typed.
import { facets } from "../search/facets.mjs";
import { words } from "../search/fold.mjs";
import { idle } from "./idle.mjs";

export const FACETS = facets(["side", "topic", "strength", "basis", "axis", "objective"], (row) => row.ties);

export function rows(element) {
  const all = [...element.querySelectorAll("[data-record]")].map((row) => {
    const { side, ties, topics } = row.dataset;
    const tied = ties.split(" ").flatMap((one) => topics.split(" ").map((topic) => ({ ...tie(one, side), topic })));
    let cut;
    return { element: row, side, ties: tied, words: () => (cut ??= words(`${row.querySelector("a").textContent} ${row.dataset.words}`)) };
  });
  for (const row of all) idle(row.words);
  return all;
}

function tie(text, side) {
  const [axis, objective, strength, basis] = text.split(",");
  return { side, strength, basis, axis, objective };
}

// The rows in which each word that is typed begins a word.
export function saying(rows, query) {
  if (!query.trim()) return rows;
  const asked = words(query);
  return rows.filter((row) => asked.every((word) => row.words().some((one) => one.startsWith(word))));
}

export const passing = (rows, { query, filters }) => saying(rows, query).filter((row) => FACETS.passes(row, filters));
