// The engine. The interface knows one function of it: search(query, filters) → results.
import MiniSearch from "minisearch";
import { naming } from "./codes.mjs";
import { expand } from "./expand.mjs";
import { facets } from "./facets.mjs";
import { fold, places, words } from "./fold.mjs";
import { options } from "./options.mjs";
import { rank } from "./rank.mjs";

// A record that something corresponds to in two layers, or that is near to something too, passes by each of them; and by
// each of its topics.
const ties = (record) =>
  record.basis.split(" ").flatMap((basis) => record.topic.split(" ").map((topic) => ({ ...record, basis, topic })));

export const FACETS = facets(["kind", "topic", "strength", "basis", "axis", "objective"], ties);

const BOOSTS = { code: 6, title: 5, keywords: 2, words: 1.5, where: 0.3 };

// `written` is the index as index.mjs wrote it; `kinds` what the build says of kinds; `language` the index's module.
export function engine(written, kinds, language) {
  const index = MiniSearch.loadJS(written, options(language));
  const vocabulary = new Set(written.index.map(([term]) => term));
  const weights = Object.fromEntries(kinds.map(({ id, weight }) => [id, weight]));
  const records = Object.values(written.storedFields);

  // Scores of each record for some words of the index: Map of id → {score, terms}.
  function score(terms) {
    if (!terms.size) return new Map();
    const found = index.search([...terms.keys()].join(" "), {
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term,
      boostTerm: (term) => terms.get(term),
      boost: BOOSTS,
      // A list of keywords is no long text: its length says little of how much one of them is meant.
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
    });
    return new Map(found.map((one) => [one.id, one]));
  }

  // The words that tell what is looked for, bare; or all of them, where all are common: « à propos », "about".
  function telling(text) {
    const all = words(text);
    const rare = all.filter((word) => !language.common.has(word));
    return [...new Set(rare.length ? rare : all)];
  }

  const bare = (text) => telling(text).map(language.bare).join(" ");
  // A title is set bare when a search first meets it, and not all of them before the first.
  const titles = new Map();
  const titleOf = (record) => titles.get(record.id) ?? titles.set(record.id, bare(record.title)).get(record.id);
  // All that a term of the glossary is called: it comes first when that is what was typed, after the records otherwise.
  const called = new Map(records.filter((record) => record.names).map((record) => [record.id, record.names.split(" · ").map(bare)]));

  function find(query) {
    const asked = telling(query);
    const open = /[\p{L}\p{N}]$/u.test(query) ? asked.at(-1) : "";
    const matches = asked.map((word) => {
      const { exact, loose } = expand(word, { vocabulary, ...language, open: word === open });
      return { exact: score(exact), loose: score(loose) };
    });
    return rank(records, matches, { names: naming(query), query: fold(query).trim(), phrase: bare(query), titleOf, called, weights });
  }

  // Where the words that were found stand in a text of the result: [start, end] of each.
  function marks(text, terms) {
    return places(text).filter(([, , word]) => Object.values(language.forms(word)).some((form) => terms.has(form)));
  }

  // Without a query, everything is found, in reading order, for the filters alone.
  return function search(query, filters = {}) {
    const found = fold(query).trim() ? find(query) : records.map((record) => ({ ...record, terms: new Set() }));
    const results = found.filter((one) => FACETS.passes(one, filters));
    return {
      results: results.map(({ terms, ...result }) => ({ ...result, marks: (text) => marks(text, terms) })),
      counts: FACETS.count(found, filters),
    };
  };
}
