// How many slips of the finger lie between two words: letters wrong, missing, extra, or neighbours swapped.

// A swap is one slip here, where Levenshtein counts two changes. Returns `limit + 1` for anything further.
export const slips = (typed, word, limit) => after(0, 0, limit, typed, word, false);

// The same between what is typed and the beginning of a word that is still being written.
export const slipsAtStart = (typed, word, limit) => after(0, 0, limit, typed, word, true);

// From a place in each on: letters that are alike are no slip, then each slip there may be is tried.
function after(at, to, limit, typed, word, isOpen) {
  while (at < typed.length && typed[at] === word[to]) {
    at += 1;
    to += 1;
  }
  const [left, over] = [typed.length - at, word.length - to];
  if (!left) return isOpen ? 0 : Math.min(over, limit + 1);
  if (!over) return Math.min(left, limit + 1);
  if (!limit || left - over > limit || (over - left > limit && !isOpen)) return limit + 1;
  const rest = (one, other) => after(at + one, to + other, limit - 1, typed, word, isOpen);
  const isSwap = typed[at] === word[to + 1] && typed[at + 1] === word[to];
  return 1 + Math.min(rest(1, 1), rest(1, 0), rest(0, 1), isSwap ? rest(2, 2) : limit);
}
