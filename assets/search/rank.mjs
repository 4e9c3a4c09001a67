// The order of what was found: named by its code or whole title first, then all words exactly, then all words somehow, then some.
import { fold } from "./fold.mjs";

const [SOME, SOMEHOW, EXACTLY, NAMED] = [1, 2, 3, 4];
const FAINT = 0.05;

// `matches` holds, for each word asked, what matched it: {exact, loose}, each a Map of id → {score, terms};
// `weights`, by kind, what its scores are multiplied by.
export function rank(records, matches, { names, query, phrase, titles, weights }) {
  const found = [];
  for (const record of records) {
    const named = names(record);
    const each = matches.map(({ exact, loose }) => weigh(exact.get(record.id), loose.get(record.id)));
    const met = each.filter((one) => one.score > 0).length;
    if (!met && !named) continue;
    const title = titles.get(record.id);
    let score = each.reduce((sum, one) => sum + one.score, 0) * weights[record.kind] * (met / each.length || 1) ** 2;
    if (title === phrase) score *= 3;
    else if (` ${title} `.includes(` ${phrase} `)) score *= 1.5;
    const isTitle = fold(record.title) === query;
    const tier = named || isTitle ? NAMED + named : met < each.length ? SOME : each.every((one) => one.isExact) ? EXACTLY : SOMEHOW;
    found.push({ ...record, score, tier, terms: new Set(each.flatMap((one) => one.terms)) });
  }
  // What has only some of the words must come near the best: a common word alone would bring in half the site.
  const least = Math.max(0, ...found.map((one) => one.score)) * FAINT;
  return found
    .filter((one) => one.tier > SOME || one.score >= least)
    .sort((one, other) => other.tier - one.tier || other.score - one.score);
}

function weigh(exact, loose) {
  return {
    score: exact ? exact.score : (loose?.score ?? 0),
    isExact: Boolean(exact),
    terms: [...(exact?.terms ?? []), ...(loose?.terms ?? [])],
  };
}
