// The search page: the same engine, with filters; its whole state is in the address.
import { make } from "./element.mjs";
import { filters as makeFilters } from "./filters.mjs";
import { parts, total } from "./result.mjs";
import { state } from "./state.mjs";

const SHOWN = 30;

export function page(element, context) {
  const { labels, search, link, number } = context;
  const one = (name) => element.querySelector(`[data-search-${name}]`);
  const [form, status, hint, list, more] = ["form", "status", "hint", "results", "more"].map(one);
  const input = form.querySelector("input");
  const { known, show } = makeFilters(one("filters"), context, search("").counts(), (filters) => choose({ filters }));
  const { start, choose } = state({ form, input, known, render });

  function render({ query, filters }) {
    const filtered = Object.values(filters).some((values) => values.length);
    const { results, counts } = search(query, filters);
    const asked = query.trim() || filtered;
    show(filters, counts());
    fill(asked ? results : []);
    status.textContent = asked ? total(results.length, context) : "";
    hint.textContent = !asked ? labels.start : results.length ? "" : filtered ? labels.none_filters : labels.none_words;
  }

  function fill(results) {
    const item = (result) => make("li", {}, make("a", { class: "result", "data-id": result.id, "data-kind": result.kind, href: link(result.url) }, ...parts(result, context)));
    const rest = results.slice(SHOWN);
    list.replaceChildren(...results.slice(0, SHOWN).map(item));
    more.hidden = rest.length === 0;
    more.textContent = labels.more.replace("{count}", number(rest.length));
    more.onclick = () => {
      const added = rest.map(item);
      list.append(...added);
      more.hidden = true;
      added[0].firstElementChild.focus();
    };
  }

  one("filters").closest("details").open = matchMedia("(min-width: 60rem)").matches;
  one("body").hidden = false;
  start();
}
