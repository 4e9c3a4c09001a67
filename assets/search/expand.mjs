// From a word as typed to the words of the index that it may stand for, each with a weight.
import { slips, slipsAtStart } from "./near.mjs";

// A word counts by what it shares with the one typed: all, all but its number, the stem, the beginning, all but a slip.
const SAME = 0.1;
const BARE = 0.8;
const STEM = 0.5;
const LONG_STEM = 0.8;
const START = 0.5;
const FAMILY = 0.3;
const SLIP = 0.4;
const SLIP_AT_START = 0.25;
const TWO_SLIPS = 0.2;
// Below five letters a slip makes another word too easily; a missing letter may leave four.
export const FORGIVEN = 5;
// From so many letters on, a stem is of one family: « coordination » and « coordinating ».
const WHOLE_STEM = 7;
// Long words are misspelled as a habit: « entreprenariat ».
const LONG = 9;

// `exact` holds the word and its forms; `loose` what merely begins so, is of the same family, or is a slip away.
// `open` says that the word is still being written. A word that tells is not looked for as one too common to tell.
export function expand(word, { vocabulary, forms, common, open }) {
  const { bare, stem } = forms(word);
  const known = vocabulary.has(word) || vocabulary.has(bare);
  const exact = new Map();
  const loose = new Map();
  // A short stem of a word that is nowhere may be an accident: « tablies » is not of « table ».
  keep(known || stem.length >= FORGIVEN ? exact : loose, stem, stem.length >= WHOLE_STEM ? LONG_STEM : STEM);
  keep(exact, bare, BARE);
  keep(exact, word, bare === word ? 1 : SAME);

  // Two or three letters that are a word by themselves, such as an acronym, are no beginning of others.
  const starts = word.length > (open && !vocabulary.has(word) ? 1 : 3);
  const forgives = !known && word.length >= FORGIVEN - 1 && !/\d/.test(word);
  for (const term of vocabulary) {
    if (exact.has(term)) continue;
    const begun = starts && term.startsWith(word) ? (START * word.length) / term.length : 0;
    const kin = stem.length >= FORGIVEN && term.startsWith(stem) ? (FAMILY * stem.length) / term.length : 0;
    const weight = Math.max(begun, kin, forgives ? slip(word, stem, term, open) : 0);
    if (weight) keep(loose, term, weight);
  }
  if (forgives && !exact.size && !loose.size && word.length >= LONG) {
    for (const term of vocabulary) if (slips(word, term, 2) === 2) keep(loose, term, TWO_SLIPS);
  }
  return { exact, loose };

  function keep(map, term, weight) {
    if (common.has(term) && !common.has(word)) return;
    if (weight > (map.get(term) ?? 0) && vocabulary.has(term)) map.set(term, weight);
  }
}

function slip(word, stem, term, open) {
  if (Math.max(word.length, term.length) >= FORGIVEN && slips(word, term, 1) === 1) return SLIP;
  if (stem.length >= FORGIVEN && slips(stem, term, 1) === 1) return SLIP;
  if (open && word.length > FORGIVEN && slipsAtStart(word, term, 1) === 1) return SLIP_AT_START;
  return 0;
}
