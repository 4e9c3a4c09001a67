// What is open for those who have room, or no script, starts folded under its count on a phone.
export function startFolds(root) {
  if (!matchMedia("(max-width: 45.99rem)").matches) return;
  for (const fold of root.querySelectorAll("details[data-fold]")) fold.open = false;
}
