// The left and right arrows lead to the previous and the next record, where nothing on the page wants them itself.
const WANTS_ARROWS = "input, textarea, select, summary, [role], [tabindex='0'], [contenteditable], dialog, [popover]";

export function startNeighbours(root) {
  const links = {
    ArrowLeft: root.querySelector(".neighbours a[rel=prev]"),
    ArrowRight: root.querySelector(".neighbours a[rel=next]"),
  };
  root.addEventListener("keydown", (event) => {
    const link = links[event.key];
    const held = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || held || event.defaultPrevented || event.target.closest(WANTS_ARROWS)) return;
    event.preventDefault();
    link.click();
  });
}
