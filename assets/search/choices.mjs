// The boxes of the filters in an element: what can be chosen, what is, and beside each how many it would show.
export function choices(element, names) {
  const boxes = [...element.querySelectorAll("input[type=checkbox]")];
  const values = (facet, keep) => boxes.filter((box) => box.name === facet && keep(box)).map((box) => box.value);
  const byFacet = (keep) => Object.fromEntries(names.map((facet) => [facet, values(facet, keep)]));

  return {
    boxes,
    known: byFacet(() => true),
    chosen: () => byFacet((box) => box.checked),

    // Shows what is chosen and what `counted` writes beside each choice, without replacing anything that may have the focus.
    show(chosen, counted) {
      for (const box of boxes) {
        const label = box.closest("label");
        const found = counted(box.name, box.value);
        box.checked = chosen[box.name].includes(box.value);
        label.classList.toggle("filter__choice--empty", found === "0" && !box.checked);
        label.querySelector(".filter__count").textContent = found;
      }
    },
  };
}
