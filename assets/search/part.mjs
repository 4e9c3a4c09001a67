// Reads a part of the index, as write.mjs wrote it; where a word stands, only once it is looked for.
import { toRows } from "./columns.mjs";
import { numbers } from "./numbers.mjs";

export const FIELDS = ["code", "title", "keywords", "words", "where"];

const NOWHERE = new Map();

// Returns its records, its `terms`: each word as it is, bare, and its stem; and two functions: where a term stands, by
// field a Map of record's place → how often; and how long a field of a record is.
export function read({ records, lengths, words, places }) {
  const written = places.split(" ");
  // By term, the words that it is a form of, by their places.
  const terms = new Map();
  function add(term, place) {
    const places = terms.get(term);
    if (!places) terms.set(term, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }
  for (const [place, formed] of words.split(" ").entries()) {
    const [word, ...cuts] = formed.split(",");
    add(word, place);
    for (const cut of cuts) if (cut) add(cut[0] === "=" ? cut.slice(1) : word.slice(0, -cut), place);
  }

  const known = new Map();
  function standing(term) {
    if (!known.has(term)) {
      const fields = FIELDS.map(() => NOWHERE);
      for (const place of terms.get(term) ?? []) {
        for (const [field, text] of written[place].split(",").entries()) {
          if (!text) continue;
          if (fields[field] === NOWHERE) fields[field] = new Map();
          count(text, fields[field]);
        }
      }
      known.set(term, fields);
    }
    return known.get(term);
  }

  return { records: toRows(records), lengths: lengths.map(numbers), terms, standing };
}

function count(text, counts) {
  const steps = numbers(text);
  let place = 0;
  for (let at = 0; at < steps.length; at += 1) {
    place += steps[at] >> 1;
    const times = steps[at] & 1 ? steps[(at += 1)] : 1;
    counts.set(place, (counts.get(place) ?? 0) + times);
  }
}
