// How a count is written and what follows it, in French or in English. Not by Intl: what it reads to begin takes a phone
// longer than all that is counted.

// « 1 234 », with a no-break space; "1,234".
export const written = (count, language) => String(count).replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u00a0" : ",");

// Whether what is counted stands in the singular: « 0 mesure », "0 measures".
export const isOne = (count, language) => (language === "fr" ? count < 2 : count === 1);
