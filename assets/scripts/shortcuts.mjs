// The shortcuts of one character can be turned off (WCAG 2.1.4); those with Ctrl always work.
import { keep } from "./keep.mjs";

let allowed = true;

export function shortcutsAllowed() {
  try {
    return localStorage.getItem("shortcuts") !== "off";
  } catch {
    return allowed;
  }
}

// `choice` holds the checkbox that turns them on and off; it is shown once it works.
export function startShortcuts(choice) {
  const box = choice.querySelector("input");
  box.checked = shortcutsAllowed();
  box.addEventListener("change", () => {
    allowed = box.checked;
    keep("shortcuts", allowed ? "on" : "off");
  });
  choice.hidden = false;
}
