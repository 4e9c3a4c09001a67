// Which rows pass, and how many would under each choice. Choices of one facet widen, facets narrow each other.
import { words } from "../search/fold.mjs";

const OWN = ["side", "strength"];
const TIED = ["axis", "objective", "relation"];
export const FACETS = [...OWN, "relation", "axis", "objective"];

const fits = (chosen, value) => chosen.length === 0 || chosen.includes(value);

// The facets of ties are asked of one tie together, so that a row passes by a correspondence that there is.
function passes(row, state, asked) {
  return (
    asked.every((word) => row.words.some((one) => one.startsWith(word))) &&
    OWN.every((facet) => fits(state[facet], row[facet])) &&
    row.ties.some((tie) => TIED.every((facet) => fits(state[facet], tie[facet])))
  );
}

export function passing(rows, state) {
  const asked = words(state.q);
  return rows.filter((row) => passes(row, state, asked));
}

// A count says what choosing it alone in its facet would show, the other facets' choices applied.
export function count(rows, state) {
  const counts = {};
  for (const facet of FACETS) {
    counts[facet] = {};
    const values = new Set(rows.flatMap((row) => (OWN.includes(facet) ? [row[facet]] : row.ties.map((tie) => tie[facet]))));
    for (const value of values) counts[facet][value] = passing(rows, { ...state, [facet]: [value] }).length;
  }
  return counts;
}
