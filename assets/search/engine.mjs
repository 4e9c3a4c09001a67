// The engine. The interface knows one function of it: search(query, filters) → results.
import { naming } from "./codes.mjs";
import { expand } from "./expand.mjs";
import { facets } from "./facets.mjs";
import { fold, places, words } from "./fold.mjs";
import { read } from "./part.mjs";
import { rank } from "./rank.mjs";
import { score } from "./score.mjs";

// A record that something corresponds to in two layers, or that is near to something too, passes by each of them; and by
// each of its topics.
const ties = ({ kind, topic: topics, strength, basis: bases, axis, objective }) =>
  bases.split(" ").flatMap((basis) => topics.split(" ").map((topic) => ({ kind, topic, strength, basis, axis, objective })));

// A function of a text that works out each answer once.
function remembering(answer) {
  const known = new Map();
  return (text) => known.get(text) ?? known.set(text, answer(text)).get(text);
}

// By facet, the list of its choices.
export const CHOICES = { kind: "kinds", topic: "topics", strength: "strengths", basis: "bases", axis: "axes", objective: "objectives" };
export const FACETS = facets(Object.keys(CHOICES), ties);

// `kinds` is what the build says of kinds; `language` the index's module. Returns the function that searches, one that
// takes a part of the index, as write.mjs wrote it, and one that reads it, which a search does too.
export function engine(kinds, language) {
  const forms = remembering(language.forms);
  const weights = Object.fromEntries(kinds.map(({ id, weight }) => [id, weight]));
  const waiting = [];
  const parts = [];
  const records = [];
  const vocabulary = new Set();
  // What matched a word that was asked, while no other part comes: a key changes the last word alone.
  const matched = new Map();

  function readParts() {
    if (waiting.length) matched.clear();
    for (const part of waiting.splice(0).map(read)) {
      parts.push(part);
      records.push(...part.records);
      for (const term of part.terms.keys()) vocabulary.add(term);
    }
  }

  // The words that tell what is looked for, bare; or all of them, where all are common: « à propos », "about".
  function telling(text) {
    const all = words(text);
    const rare = all.filter((word) => !language.common.has(word));
    return [...new Set(rare.length ? rare : all)];
  }

  const bare = (text) => telling(text).map(language.bare).join(" ");
  // What a record is called is set bare when a search first meets it, and not all before the first: its title, and every
  // name of a term of the glossary, which comes first when one of them is what was typed, after the records otherwise.
  const bared = remembering(bare);
  const folded = remembering(fold);
  const calls = {
    whole: (record) => folded(record.title),
    title: (record) => bared(record.title),
    names: (record) => record.names.split(" · ").filter(Boolean).map(bared),
  };

  // `open`: the word is still being written.
  function match(word, open) {
    const asked = `${word} ${open}`;
    if (!matched.has(asked)) {
      const { exact, loose } = expand(word, { vocabulary, forms, common: language.common, open });
      matched.set(asked, { exact: score(parts, exact), loose: score(parts, loose) });
    }
    return matched.get(asked);
  }

  function find(query) {
    const asked = telling(query);
    const open = /[\p{L}\p{N}]$/u.test(query) ? asked.at(-1) : "";
    const matches = asked.map((word) => match(word, word === open));
    return rank(records, matches, { names: naming(query), query: fold(query).trim(), phrase: bare(query), calls, weights });
  }

  // Where the words that were found stand in a text of the result: [start, end] of each.
  function marks(text, terms) {
    return places(text).filter(([, , word]) => Object.values(forms(word)).some((form) => terms.has(form)));
  }

  // Without a query, everything is found, in reading order, for the filters alone.
  function search(query, filters = {}) {
    readParts();
    const found = fold(query).trim() ? find(query) : records.map((record) => ({ ...record, terms: new Set() }));
    const results = found.filter((one) => FACETS.passes(one, filters));
    return {
      results: results.map(({ terms, ...result }) => ({ ...result, marks: (text) => marks(text, terms) })),
      counts: () => FACETS.count(found, filters),
    };
  }

  return { search, add: (part) => waiting.push(part), read: readParts };
}
