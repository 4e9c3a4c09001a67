// How much a record is about some words: BM25+ (Lv and Zhai, 2011), field by field, over all parts of the index together.
import { FIELDS } from "./part.mjs";

const BOOSTS = { code: 6, title: 5, keywords: 2, words: 1.5, where: 0.3 };
// A list of keywords is no long text: its length says little of how much one of them is meant.
const [SATURATION, LENGTH, LEAST] = [1.2, 0.3, 0.5];

const sum = (values) => values.reduce((total, value) => total + value, 0);

// `terms` is a Map of term → its weight. Returns a Map of record → {score, terms, isTitled}, of those where one stands: the
// more of them, the more it counts. `isTitled`: one stands in the title.
export function score(parts, terms) {
  const found = new Map();
  const total = sum(parts.map(({ records }) => records.length));
  const averages = FIELDS.map((_, field) => sum(parts.map(({ lengths }) => sum(lengths[field]))) / total);
  for (const [term, weight] of terms) {
    const standing = parts.map((part) => part.standing(term));
    for (const [field, name] of FIELDS.entries()) {
      const holding = sum(standing.map((fields) => fields[field].size));
      const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
      for (const [at, { records, lengths }] of parts.entries()) {
        for (const [place, times] of standing[at][field]) {
          const relative = 1 - LENGTH + (LENGTH * lengths[field][place]) / averages[field];
          const own = weight * BOOSTS[name] * rarity * (LEAST + (times * (SATURATION + 1)) / (times + SATURATION * relative));
          const one = found.get(records[place]) ?? { score: 0, terms: new Set(), isTitled: false };
          found.set(records[place], one);
          one.score += own;
          one.terms.add(term);
          one.isTitled ||= name === "title";
        }
      }
    }
  }
  for (const one of found.values()) one.score *= one.terms.size;
  return found;
}
