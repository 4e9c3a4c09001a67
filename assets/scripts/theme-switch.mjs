import { keep } from "./keep.mjs";

const dark = matchMedia("(prefers-color-scheme: dark)");

function isDark(root) {
  return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
}

// The button says what pressing it does: "switch to dark theme" while the page is light.
export function startThemeSwitch(button) {
  const root = document.documentElement;
  const label = button.querySelector(".tool__label");
  const show = () => {
    label.textContent = isDark(root) ? button.dataset.light : button.dataset.dark;
  };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark(root) ? "light" : "dark";
    keep("theme", root.dataset.theme);
    show();
  });
  dark.addEventListener("change", show);
  show();
  button.hidden = false;
}
