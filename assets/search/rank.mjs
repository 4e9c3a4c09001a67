// The order of what was found: named by its code first, then all words exactly, then all words somehow, then some.

const KINDS = {
  recommendation: 1.3,
  measure: 1.3,
  finding: 1.1,
  term: 1,
  objective: 0.9,
  axis: 0.9,
  panel: 0.9,
  plan: 0.8,
  forum: 0.8,
  page: 0.7,
  correspondence: 0.5,
};

// `matches` holds, for each word asked, what matched it: {exact, loose}, each a Map of id → {score, terms}.
export function rank(records, matches, { names, phrase, titles }) {
  const found = [];
  for (const record of records) {
    const named = names(record);
    const each = matches.map(({ exact, loose }) => weigh(exact.get(record.id), loose.get(record.id)));
    const met = each.filter((one) => one.score > 0).length;
    if (!met && !named) continue;
    const title = titles.get(record.id);
    let score = each.reduce((sum, one) => sum + one.score, 0) * KINDS[record.kind] * (met / each.length || 1) ** 2;
    if (title === phrase) score *= 3;
    else if (` ${title} `.includes(` ${phrase} `)) score *= 1.5;
    const tier = named ? 3 + named : met < each.length ? 1 : each.every((one) => one.isExact) ? 3 : 2;
    found.push({ ...record, score, tier, terms: new Set(each.flatMap((one) => one.terms)) });
  }
  return found.sort((one, other) => other.tier - one.tier || other.score - one.score);
}

function weigh(exact, loose) {
  return {
    score: exact ? exact.score : (loose?.score ?? 0),
    isExact: Boolean(exact),
    terms: [...(exact?.terms ?? []), ...(loose?.terms ?? [])],
  };
}
