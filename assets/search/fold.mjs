// Text as the search compares it: without case, accents, ligatures or typographic signs, cut into words.

const LIGATURES = { œ: "oe", æ: "ae", ß: "ss" };
const APOSTROPHES = /[’ʼ`´]/g;
// d’, l’, qu’ … say nothing of what is looked for; a single letter is what French elides most.
const ELIDED = new Set(["qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]);
// A code (1.3, m2.1) is one word.
const WORD = /[a-z]?\d+\.\d+|[\p{L}\p{N}]+/gu;
const WRITTEN = /\p{L}?\d+\.\d+|[\p{L}\p{M}\p{N}]+/gu;
// Dots between single letters are an acronym's: M.I.F.I.
const DOTTED = /\b(?:\p{L}\.){2,}(?:\p{L}\b)?/gu;

export function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæß]/g, (sign) => LIGATURES[sign])
    .replace(APOSTROPHES, "'");
}

// The words of a text, folded, in order.
export function words(text) {
  const joined = fold(text).replace(DOTTED, (dotted) => dotted.replaceAll(".", ""));
  return (joined.match(WORD) ?? []).filter((word) => /\d/.test(word) || (word.length > 1 && !ELIDED.has(word)));
}

// Where each word stands in a text, for marking: [start, end, folded word].
export function places(text) {
  return [...text.matchAll(WRITTEN)].map((match) => [
    match.index,
    match.index + match[0].length,
    fold(match[0]),
  ]);
}
