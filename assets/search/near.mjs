// How many slips of the finger lie between two words: letters wrong, missing, extra, or neighbours swapped.

// A swap is one slip here, where Levenshtein counts two changes. Returns `limit + 1` for anything further.
export function slips(typed, word, limit) {
  if (Math.abs(typed.length - word.length) > limit) return limit + 1;
  let before;
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      here[column] = Math.min(last[column] + 1, here[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) here[column] = Math.min(here[column], before[column - 2] + 1);
    }
    if (Math.min(...here) > limit) return limit + 1;
    before = last;
    last = here;
  }
  return Math.min(last[word.length], limit + 1);
}

// The same between what is typed and the beginning of a word that is still being written.
export function slipsAtStart(typed, word, limit) {
  let fewest = limit + 1;
  for (let length = typed.length - limit; length <= typed.length + limit; length += 1) {
    if (length <= word.length) fewest = Math.min(fewest, slips(typed, word.slice(0, length), limit));
  }
  return fewest;
}
