// A term of the glossary opens its definition where it is read. It is a link, not a button, because only a link breaks
// across lines like the words around it; where this script does not run, it leads to the glossary.
export function startTerm(term) {
  const definition = document.getElementById(term.dataset.definition);
  if (!definition?.showPopover) return;
  let wasOpen = false;
  term.setAttribute("role", "button");
  term.setAttribute("aria-expanded", "false");
  term.setAttribute("aria-controls", definition.id);
  definition.addEventListener("toggle", (event) => {
    term.setAttribute("aria-expanded", String(event.newState === "open"));
  });
  // The press itself closes what is open, so a second press on the term must not open it again.
  term.addEventListener("pointerdown", () => {
    wasOpen = definition.matches(":popover-open");
  });
  term.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!wasOpen) definition.togglePopover({ source: term });
    wasOpen = false;
  });
  term.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    term.click();
  });
}
