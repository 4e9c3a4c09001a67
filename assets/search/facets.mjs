// The filters: which results pass, and how many would under each choice.

export const FACETS = ["kind", "strength", "axis", "objective"];

// Choices of one facet widen, facets narrow each other. `filters` is {kind: ["measure"], …}.
export function passes(record, filters, except = "") {
  return FACETS.every((facet) => {
    const chosen = filters[facet] ?? [];
    return facet === except || chosen.length === 0 || chosen.includes(record[facet]);
  });
}

// Each facet is counted with the other facets' choices applied, so that a count says what choosing it would show.
export function count(records, filters) {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, {}]));
  for (const record of records) {
    for (const facet of FACETS) {
      const value = record[facet];
      if (value && passes(record, filters, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}
