// The search page: the same engine, with filters; its whole state is in the address.
import { make } from "./element.mjs";
import { filters as makeFilters } from "./filters.mjs";
import { FIRST, following, parts, total } from "./result.mjs";
import { state } from "./state.mjs";

const SHOWN = 30;

export function page(element, context) {
  const { labels, search, older, link, number } = context;
  const one = (name) => element.querySelector(`[data-search-${name}]`);
  const [form, status, hint, list, more] = ["form", "status", "hint", "results", "more"].map(one);
  const input = form.querySelector("input");
  const { known, show } = makeFilters(one("filters"), context, (filters) => choose({ filters }));
  const { start, choose } = state({ form, input, known, render });

  let asking;
  let results = [];
  let limit;

  function render(asked, isInSteps) {
    asking = asked;
    results = [];
    limit = SHOWN;
    list.replaceChildren();
    answer(isInSteps);
  }

  // Shows what there is for what is asked; once more of the index is there, what it adds.
  function answer(isInSteps) {
    const { query, filters } = asking;
    const filtered = Object.values(filters).some((values) => values.length);
    const found = search(query, filters);
    const asked = query.trim() || filtered;
    show(filters, found.counts());
    results = asked ? following(found.results, results) : [];
    fill(isInSteps ? FIRST : limit);
    if (isInSteps) setTimeout(fill);
    status.textContent = asked ? total(results.length, context) : "";
    const none = filtered ? labels.none_filters : labels.none_words;
    hint.textContent = !asked ? labels.start : results.length || older.isComing() ? "" : none;
  }

  const item = (result) => make("li", {}, make("a", { class: "result", "data-id": result.id, "data-kind": result.kind, href: link(result.url) }, ...parts(result, context)));

  function fill(until = limit) {
    list.append(...results.slice(list.children.length, until).map(item));
    const rest = Math.max(0, results.length - limit);
    more.hidden = rest === 0;
    more.textContent = labels.more.replace("{count}", number(rest));
  }

  more.addEventListener("click", () => {
    const next = list.children.length;
    limit = Infinity;
    fill();
    list.children[next].firstElementChild.focus();
  });
  older.onChange(() => answer(false));

  one("filters").closest("details").open = matchMedia("(min-width: 60rem)").matches;
  one("body").hidden = false;
  start();
}
