// What the search knows of French: the endings of its words, and the words too common to look for.
import { stemmer } from "@orama/stemmers/french";

// A folded word without the marks of plural and feminine: « élues » and « élu », « locaux » and « local ».
export function bare(word) {
  if (word.length < 4) return word;
  if (/(?<!e)aux$/.test(word) && word.length > 4) return `${word.slice(0, -3)}al`;
  const single = word.replace(/[sx]$/, "");
  return single.length > 3 ? single.replace(/ee?$/, "") : single;
}

// The forms under which a word is indexed and looked for: as it is, bare, and its stem, often too short to be exact.
export const forms = (word) => ({ word, bare: bare(word), stem: stemmer(word) });

export const common = new Set(
  (
    "afin ai ainsi alors au aucun aucune aussi autre autres aux avec avoir avons ca car ce ceci cela celle celles celui " +
    "ces cet cette ceux chez comme comment dans de depuis des dois doit donc dont du elle elles en encore entre es est " +
    "et etes etre eu eux faire fais fait faites faut ici il ils je la le les leur leurs lui ma mais me mes moi mon ne ni nos notre nous " +
    "on ont ou par parce pas peut peux plus pour pourquoi pu puis quand que quel quelle quelles quels qui quoi sa sans " +
    "se sera ses si son sont sous suis sur ta te tes toi ton tous tout toute toutes tres tu un une va vers veut veux " +
    "via voici voila vos votre vous"
  ).split(" "),
);
