// The filters chosen, each as a button that removes it and, where nothing is left, says how much that would show.
import { make } from "../search/element.mjs";
import { FACETS, passing } from "./explore-rows.mjs";

export function chips(element, { boxes, rows, number, choose }) {
  const one = (name) => element.querySelector(`[data-explore-${name}]`);
  const [holder, list, none, clear, heading] = ["chosen", "chips", "none", "clear", "heading"].map(one);
  const { remove, wouldShow, quoted } = element.dataset;

  function words(facet, value) {
    const box = boxes.find((one) => one.name === facet && one.value === value);
    return box.closest("label").querySelector(".filter__name").textContent;
  }

  // Each filter chosen: its words, and the state without it.
  function chosen({ query, filters }) {
    const without = (facet, value) => ({ ...filters, [facet]: filters[facet].filter((other) => other !== value) });
    const state = (facet, value) => ({ query, filters: without(facet, value) });
    const named = FACETS.names.flatMap((facet) => filters[facet].map((value) => [words(facet, value), state(facet, value)]));
    const typed = query.trim();
    return typed ? [[quoted.replace("{text}", () => typed), { query: "", filters }], ...named] : named;
  }

  // The button that was pressed is gone: the focus goes to the one in its place, or to the results.
  function leave(next, place) {
    choose(next);
    const left = list.querySelectorAll("button");
    (left[Math.min(place, left.length - 1)] ?? heading).focus();
  }

  function chip(name, next, place, gain) {
    const button = make(
      "button",
      { class: "chip", type: "button" },
      make("span", { class: "visually-hidden" }, remove.replace("{filter}", "")),
      name,
      gain ? make("span", { class: "chip__more" }, ` ${wouldShow.replace("{count}", number(gain))}`) : "",
      make("span", { class: "chip__cross", "aria-hidden": "true" }, "×"),
    );
    button.addEventListener("click", () => leave(next, place));
    return make("li", {}, button);
  }

  clear.addEventListener("click", () => leave({ query: "", filters: Object.fromEntries(FACETS.names.map((facet) => [facet, []])) }, 0));

  return function show(state, found) {
    const all = chosen(state);
    const gains = all.map(([, next]) => (found.length ? 0 : passing(rows, next).length));
    holder.hidden = all.length === 0;
    none.hidden = found.length > 0;
    none.textContent = found.length ? "" : none.dataset[gains.some(Boolean) ? "one" : "several"];
    list.replaceChildren(...all.map(([name, next], place) => chip(name, next, place, gains[place])));
    clear.hidden = all.length < 2;
  };
}
