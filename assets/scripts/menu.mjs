// The menu opens without a script; with one, Escape and a press elsewhere close it.
export function startMenu(menu) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.firstElementChild.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (!menu.contains(target) && !target.closest?.("a[href='#menu']")) menu.open = false;
  });
}
