// The filters chosen, each as a button that removes it and, where nothing is left, says how much that would show.
import { make } from "../search/element.mjs";
import { FACETS, passing } from "./explore-filter.mjs";

export function chips(element, { boxes, rows, number, change }) {
  const one = (name) => element.querySelector(`[data-explore-${name}]`);
  const [holder, list, none, clear, heading] = ["chosen", "chips", "none", "clear", "heading"].map(one);

  // Each filter chosen: its words, and the state without it.
  function chosen(state) {
    const words = (facet, value) => boxes.find((box) => box.name === facet && box.value === value).closest("label").querySelector(".filter__name").textContent;
    const named = FACETS.flatMap((facet) =>
      state[facet].map((value) => [words(facet, value), { ...state, [facet]: state[facet].filter((other) => other !== value) }]),
    );
    const typed = state.q.trim();
    return typed ? [[element.dataset.quoted.replace("{text}", () => typed), { ...state, q: "" }], ...named] : named;
  }

  function leave(next, place) {
    change(next);
    (list.querySelectorAll("button")[place] ?? list.querySelector("button:last-of-type") ?? heading).focus();
  }

  clear.addEventListener("click", () => leave({ q: "", ...Object.fromEntries(FACETS.map((facet) => [facet, []])) }, 0));

  return function show(state, found) {
    const all = chosen(state);
    holder.hidden = all.length === 0;
    none.hidden = found.length > 0;
    list.replaceChildren(
      ...all.map(([name, next], place) => {
        const gain = passing(rows, next).length;
        const more = found.length ? "" : ` ${element.dataset.wouldShow.replace("{count}", number.format(gain))}`;
        const button = make(
          "button",
          { class: "chip", type: "button" },
          make("span", { class: "visually-hidden" }, element.dataset.remove.replace("{filter}", "")),
          name,
          make("span", { class: "chip__more" }, more),
          make("span", { class: "chip__cross", "aria-hidden": "true" }, "×"),
        );
        button.addEventListener("click", () => leave(next, place));
        return make("li", {}, button);
      }),
    );
    clear.hidden = all.length < 2;
  };
}
