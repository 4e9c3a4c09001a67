// What the search knows of English: the endings of its words, and the words too common to look for.
import { stemmer } from "@orama/stemmers/english";

// A folded word without the mark of plural: "cities" and "city".
export function bare(word) {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  // « buses » and « bus », « taxes » and « tax »; but « houses » and « house ».
  return word.length > 4 && /(?:(?<![aeo])us|ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.replace(/(?<!s)s$/, "");
}

// The forms under which a word is indexed and looked for: as it is, bare, and its stem, often too short to be exact.
export const forms = (word) => ({ word, bare: bare(word), stem: stemmer(word) });

export const common = new Set(
  (
    "about after all also am an and any are as at be because been before being but by can could did do does doing " +
    "done each find finding for from get gets getting had has have having he her here him his how if in into is it its just let make me more most my no " +
    "nor not of off on or our out over she should so some such than that the their them then there these they this " +
    "those through to too under until up us very was we were what when where which while who whom whose why will " +
    "with would you your"
  ).split(" "),
);
