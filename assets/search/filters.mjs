// The filters of the search page: a group of choices for each facet, each choice with its count.
import { choices } from "./choices.mjs";
import { make } from "./element.mjs";
import { CHOICES, FACETS } from "./engine.mjs";

export function filters(holder, { labels, number, ...context }, onChange) {
  for (const [facet, name] of Object.entries(CHOICES)) {
    const boxes = context[name].map(({ id, title }) => choice(facet, id, title ?? labels[`${facet}_${id}`]));
    holder.append(make("fieldset", { class: "filter" }, make("legend", {}, labels[`filter_${facet}`]), ...boxes));
  }
  const clear = make("button", { class: "filter__clear chip", type: "button", hidden: true }, labels.clear);
  holder.append(clear);
  const { boxes, known, chosen, show } = choices(holder, FACETS.names);

  holder.addEventListener("change", () => onChange(chosen()));
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    boxes[0].focus();
    onChange(chosen());
  });

  return {
    known,
    show(filters, counts) {
      show(filters, (facet, value) => number(counts[facet][value] ?? 0));
      clear.hidden = !boxes.some((box) => box.checked);
    },
  };
}

function choice(facet, value, name) {
  const box = make("input", { type: "checkbox", name: facet, value });
  const count = make("span", { class: "filter__count" });
  return make("label", { class: "filter__choice" }, box, " ", make("span", { class: "filter__name" }, name), " ", count);
}
