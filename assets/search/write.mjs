// Writes a part of the index, when the site is built: its records, and where each word stands in them. part.mjs reads it.
import { toColumns } from "./columns.mjs";
import { words } from "./fold.mjs";
import { letters } from "./numbers.mjs";
import { FIELDS } from "./part.mjs";

const STORED = ["id", "kind", "code", "title", "where", "url", "topic", "axis", "objective", "strength", "basis", "says", "names"];

const textOf = (value) => (Array.isArray(value) ? value.join(" · ") : value ?? "");

export function write(documents, { forms, common }) {
  const texts = documents.map((one) => Object.fromEntries([...STORED, ...FIELDS].map((name) => [name, textOf(one[name])])));
  // By word, then by field: how often it stands in each document, by its place.
  const counted = new Map();
  const lengths = FIELDS.map(() => []);
  for (const [place, text] of texts.entries()) {
    for (const [field, name] of FIELDS.entries()) {
      const all = words(text[name]);
      lengths[field].push(new Set(all).size);
      // Common words are kept, as they are, where they may be all there is: « À propos », "About".
      for (const word of name === "words" ? all.filter((one) => !common.has(one)) : all) {
        if (!counted.has(word)) counted.set(word, FIELDS.map(() => new Map()));
        const counts = counted.get(word)[field];
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
  }
  const known = [...counted.keys()].sort();
  // A form as how many letters it lacks at the end, where it is no more than that; nothing where it is the word itself.
  const cut = (word, form) => (word.startsWith(form) ? word.length - form.length || "" : `=${form}`);
  const formed = (word) => (common.has(word) ? [] : [forms(word).bare, forms(word).stem].map((form) => cut(word, form)));
  return {
    records: toColumns(texts, STORED),
    lengths: lengths.map(letters),
    words: known.map((word) => [word, ...formed(word)].join().replace(/,+$/, "")).join(" "),
    places: known.map((word) => counted.get(word).map((counts) => letters(steps(counts))).join()).join(" "),
  };
}

// Each place as a step from the one before, doubled, and one more where what follows says how often; mostly it is once.
function steps(counts) {
  let last = 0;
  return [...counts].flatMap(([place, times]) => {
    const step = (place - last) * 2;
    last = place;
    return times > 1 ? [step + 1, times] : [step];
  });
}
