// How the index is made: the same when it is written at build and when it is read in a browser.
import { words } from "./fold.mjs";

export const FIELDS = ["code", "title", "keywords", "words", "where"];
export const STORED = ["id", "kind", "code", "title", "where", "url", "topic", "axis", "objective", "strength", "basis", "says", "names"];

// Common words are kept, as they are, where they may be all there is: « À propos », "About".
export function options({ forms, common }) {
  return {
    fields: FIELDS,
    storeFields: STORED,
    tokenize: words,
    processTerm(word, field) {
      if (!common.has(word)) return [...new Set(Object.values(forms(word)))];
      return field === "words" ? null : word;
    },
    extractField: (record, field) => (Array.isArray(record[field]) ? record[field].join(" · ") : record[field]),
  };
}
