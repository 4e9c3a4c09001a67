// The list to explore: filters over rows that are already in the page. The whole state is in the address.
import { chips } from "./explore-chips.mjs";
import { read, same, write } from "./explore-address.mjs";
import { FACETS, count, passing } from "./explore-filter.mjs";
import { rows as readRows } from "./explore-rows.mjs";

// Browsers refuse an address that changes at each key.
const REST = 300;

function start(element) {
  const one = (name) => element.querySelector(`[data-explore-${name}]`);
  const [form, status, details] = ["form", "status", "details"].map(one);
  const word = form.querySelector("input[type=search]");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const rows = readRows(element);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const showChips = chips(element, { boxes, rows, number, change: choose });
  const known = Object.fromEntries(FACETS.map((facet) => [facet, boxes.filter((box) => box.name === facet).map((box) => box.value)]));

  let state;
  let waiting;

  function total(found, side) {
    const here = found.filter((row) => row.side === side).length;
    const all = rows.filter((row) => row.side === side).length;
    return element.dataset[`${side}${plural.select(here) === "one" ? "One" : "Other"}`]
      .replace("{count}", number.format(here))
      .replace("{total}", number.format(all));
  }

  function render() {
    const found = passing(rows, state);
    for (const row of rows) row.element.hidden = !found.includes(row);
    for (const group of element.querySelectorAll("[data-explore-group]")) {
      group.hidden = !group.querySelector("[data-record]:not([hidden])");
    }
    const counts = count(rows, state);
    for (const box of boxes) {
      const here = counts[box.name][box.value] ?? 0;
      box.checked = state[box.name].includes(box.value);
      box.closest("label").classList.toggle("filter__choice--empty", here === 0 && !box.checked);
      box.closest("label").querySelector(".filter__count").textContent = number.format(here);
    }
    status.textContent = element.dataset.both
      .replace("{recommendations}", total(found, "recommendation"))
      .replace("{measures}", total(found, "measure"));
    showChips(state, found);
  }

  // Puts what was typed last into the address before anything else changes it.
  function settle() {
    clearTimeout(waiting);
    if (!same(state)) history.replaceState(null, "", write(state));
  }

  function choose(next) {
    settle();
    state = next;
    word.value = state.q;
    if (!same(state)) history.pushState(null, "", write(state));
    render();
  }

  function restore() {
    clearTimeout(waiting);
    state = read(known);
    word.value = state.q;
    render();
  }

  form.addEventListener("change", ({ target }) => {
    if (target === word) return;
    const values = boxes.filter((box) => box.name === target.name && box.checked).map((box) => box.value);
    choose({ ...state, [target.name]: values });
  });
  word.addEventListener("input", () => {
    state = { ...state, q: word.value };
    clearTimeout(waiting);
    waiting = setTimeout(settle, REST);
    render();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  addEventListener("popstate", restore);
  addEventListener("pagehide", settle);

  details.open = matchMedia("(min-width: 60rem)").matches;
  form.hidden = false;
  restore();
}

for (const element of document.querySelectorAll("[data-explore]")) start(element);
