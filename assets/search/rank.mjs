// The order of what was found: named by its code or whole title first, then all words exactly, then all words somehow, then
// some; of each, the terms of the glossary after the records that they explain.
import { FORGIVEN } from "./expand.mjs";
import { slips } from "./near.mjs";

const [SOME, SOMEHOW, EXACTLY, NAMED] = [1, 2, 3, 4];
const FAINT = 0.05;

// `matches` holds, for each word asked, what matched it: {exact, loose}, each a Map of record → {score, terms, isTitled};
// `calls` gives a record's title, whole or bare, and all that a term is called; `weights`, by kind, what multiplies scores.
export function rank(records, matches, { names, query, phrase, calls, weights }) {
  const found = [];
  const isAnywhere = matches.every(({ exact, loose }) => exact.size + loose.size > 0);
  for (const record of records) {
    const named = names(record);
    const each = matches.map(({ exact, loose }) => weigh(exact.get(record), loose.get(record)));
    const met = each.filter((one) => one.score > 0).length;
    if (!met && !named) continue;
    const isTitled = each.some((one) => one.isTitled);
    const title = isTitled ? calls.title(record) : "";
    let score = each.reduce((sum, one) => sum + one.score, 0) * weights[record.kind] * (met / each.length || 1) ** 2;
    if (title === phrase) score *= 3;
    else if (` ${title} `.includes(` ${phrase} `)) score *= 1.5;
    const isTitle = (isTitled && calls.whole(record) === query) || calls.names(record).some((name) => isAlmost(phrase, name));
    const tier = named || isTitle ? NAMED + named : met < each.length ? SOME : each.every((one) => one.isExact) ? EXACTLY : SOMEHOW;
    // Where one word is nowhere on this site, the rest must at least be there as it was typed.
    if (tier === SOME && !isAnywhere && !each.some((one) => one.isExact)) continue;
    found.push({ record, score, tier, each });
  }
  // What has only some of the words must come near the best: a common word alone would bring in half the site.
  const least = Math.max(0, ...found.map((one) => one.score)) * FAINT;
  return found
    .filter((one) => one.tier > SOME || one.score >= least)
    .sort((one, other) => other.tier - one.tier || explains(one) - explains(other) || other.score - one.score)
    .map(({ record, score, tier, each }) => ({ ...record, score, tier, terms: new Set(each.flatMap(termsOf)) }));

  function explains({ record, tier }) {
    return record.names && tier < NAMED ? 1 : 0;
  }
}

// Whether one is the other, or a slip away where they are long enough for that.
function isAlmost(phrase, name) {
  return phrase === name || (name.length >= FORGIVEN && slips(phrase, name, 1) === 1);
}

function weigh(exact, loose) {
  return {
    score: exact ? exact.score : (loose?.score ?? 0),
    isExact: Boolean(exact),
    isTitled: Boolean(exact?.isTitled || loose?.isTitled),
    exact,
    loose,
  };
}

const termsOf = ({ exact, loose }) => [...(exact?.terms ?? []), ...(loose?.terms ?? [])];
