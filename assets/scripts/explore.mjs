// The list to explore: filters over rows that are in the page, or, of many, in a script beside it. The whole state is in
// the address.
import { choices } from "../search/choices.mjs";
import { isOne, written } from "../search/number.mjs";
import { state } from "../search/state.mjs";
import { chips } from "./explore-chips.mjs";
import { taking } from "./explore-take.mjs";
import { grow } from "./grow.mjs";
import { FACETS, passing, rows as readRows, saying } from "./explore-rows.mjs";

function start(element) {
  const apart = globalThis.visavisRows;
  if (apart) element.querySelector(".groups").replaceChildren(...apart.map((group) => grow(group)));
  const one = (name) => element.querySelector(`[data-explore-${name}]`);
  const [form, status, details] = ["form", "status", "details"].map(one);
  const input = form.querySelector("input[type=search]");
  const rows = readRows(element);
  const language = document.documentElement.lang;
  const number = (count) => written(count, language);
  const { boxes, known, chosen, show } = choices(form, FACETS.names);
  const { start, choose } = state({ form, input, known, render });
  const named = (facet, value) => boxes.find((box) => box.name === facet && box.value === value)?.closest("label").querySelector(".filter__name").textContent.trim();
  const keep = taking(element, { names: JSON.parse(element.dataset.columns), named });
  const showChips = chips(element, { boxes, rows, number, choose });

  function total(found, side) {
    const here = found.filter((row) => row.side === side).length;
    const all = rows.filter((row) => row.side === side).length;
    return element.dataset[`${side}${isOne(here, language) ? "One" : "Other"}`]
      .replace("{count}", number(here))
      .replace("{total}", number(all));
  }

  // What each choice would show: recommendations and measures apart, never their sum.
  function counted(said, filters) {
    const sides = ["recommendation", "measure"].map((side) => {
      const counts = FACETS.count(
        said.filter((row) => row.side === side),
        filters,
      );
      return (facet, value) => [element.dataset[`${side}Letter`], counts[facet][value] ?? 0];
    });
    return (facet, value) => {
      const all = sides.map((side) => side(facet, value)).filter(([, count]) => count);
      return all.map(([letter, count]) => letter.replace("{count}", number(count))).join(" · ") || "0";
    };
  }

  function render({ query, filters }) {
    const found = passing(rows, { query, filters });
    for (const row of rows) row.element.hidden = !found.includes(row);
    for (const group of element.querySelectorAll("[data-explore-group]")) {
      group.hidden = !group.querySelector("[data-record]:not([hidden])");
    }
    show(filters, counted(saying(rows, query), filters));
    status.textContent = element.dataset.both
      .replace("{recommendations}", total(found, "recommendation"))
      .replace("{measures}", total(found, "measure"));
    showChips({ query, filters }, found);
    keep(found);
  }

  form.addEventListener("change", ({ target }) => {
    if (target !== input) choose({ filters: chosen() });
  });

  details.open = matchMedia("(min-width: 60rem)").matches;
  start();
}

for (const element of document.querySelectorAll("[data-explore]")) start(element);
