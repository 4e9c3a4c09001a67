// Facets: which records pass what is chosen, and how many would under each choice.

// `ties` gives what a record is filtered by: one or more sets of values, each with one for every facet of `names`. What
// is chosen is asked of one tie together, so that a record passes by a correspondence that there is. Choices of one
// facet widen, facets narrow each other. What is chosen is {kind: ["measure"], …}.
export function facets(names, ties) {
  function fits(tie, chosen, except) {
    return names.every((facet) => {
      const values = chosen[facet] ?? [];
      return facet === except || values.length === 0 || values.includes(tie[facet]);
    });
  }

  const isAny = (chosen) => names.every((facet) => !chosen[facet]?.length);
  const passes = (record, chosen) => isAny(chosen) || ties(record).some((tie) => fits(tie, chosen));

  // Each facet is counted with the other facets' choices applied, so that a count says what choosing it would show.
  function count(records, chosen) {
    const counts = Object.fromEntries(names.map((facet) => [facet, {}]));
    for (const record of records) {
      const own = ties(record);
      for (const facet of names) {
        const fitting = own.filter((tie) => tie[facet] && fits(tie, chosen, facet));
        for (const value of new Set(fitting.map((tie) => tie[facet]))) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
      }
    }
    return counts;
  }

  return { names, passes, count };
}
