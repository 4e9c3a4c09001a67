// The filters of the search page: a group of choices for each facet, each choice with its count.
import { make } from "./element.mjs";
import { FACETS } from "./facets.mjs";

const KINDS = "recommendation measure finding axis objective panel correspondence term forum plan page".split(" ");
const STRENGTHS = "direct part indirect none unassessed".split(" ");

// `all` are the counts without a query: a choice that nothing ever has is not offered.
export function filters(holder, { labels, axes, objectives, number }, all, onChange) {
  const offered = {
    kind: KINDS.map((kind) => [kind, labels[`kind_${kind}`]]),
    strength: STRENGTHS.map((strength) => [strength, labels[`strength_${strength}`]]),
    axis: axes.map(({ id, title }) => [id, title]),
    objective: objectives.map(({ id, title }) => [id, title]),
  };
  const choices = FACETS.flatMap((facet) =>
    offered[facet].filter(([value]) => all[facet][value]).map(([value, label]) => choice(facet, value, label)),
  );
  for (const facet of FACETS) {
    const own = choices.filter((one) => one.facet === facet).map((one) => one.label);
    holder.append(make("fieldset", { class: "filter" }, make("legend", {}, labels[`filter_${facet}`]), ...own));
  }
  const clear = make("button", { class: "filter__clear", type: "button", hidden: true }, labels.clear);
  holder.append(clear);

  holder.addEventListener("change", () => onChange(chosen()));
  clear.addEventListener("click", () => {
    for (const { box } of choices) box.checked = false;
    choices[0].box.focus();
    onChange(chosen());
  });

  function chosen() {
    const values = (facet) => choices.filter((one) => one.facet === facet && one.box.checked).map((one) => one.value);
    return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)]));
  }

  // Shows what is chosen and the counts, without replacing anything that may have the focus.
  return function show(filters, counts) {
    for (const { facet, value, box, count, label } of choices) {
      const found = counts[facet][value] ?? 0;
      box.checked = filters[facet].includes(value);
      count.textContent = number.format(found);
      label.classList.toggle("filter__choice--empty", found === 0 && !box.checked);
    }
    clear.hidden = !choices.some(({ box }) => box.checked);
  };
}

function choice(facet, value, name) {
  const box = make("input", { type: "checkbox", name: facet, value });
  const count = make("span", { class: "filter__count" });
  const label = make("label", { class: "filter__choice" }, box, " ", make("span", { class: "filter__name" }, name), " ", count);
  return { facet, value, box, count, label };
}
