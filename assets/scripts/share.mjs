// Adds to « Partager », and to what else is there to be copied, what only a script can do: copying, and the device's own way of sharing.
import { copy } from "./copy.mjs";

export function startShare(share) {
  const status = share.querySelector("[data-share-status]");

  // Emptied first, so that the same words are heard again when something is copied twice.
  function say(words) {
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  }

  for (const button of share.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const copied = await copy(document.getElementById(button.dataset.copy));
      say(copied ? status.dataset.copied : status.dataset.notCopied);
    });
  }

  const system = share.querySelector("[data-share-system]");
  if (!system) return;
  const { title, text, url } = system.dataset;
  const shared = { title, text, url };
  if (!navigator.canShare?.(shared)) return;
  system.hidden = false;
  system.addEventListener("click", () => {
    // The reader may close the device's sheet without choosing: nothing to say.
    navigator.share(shared).catch(() => {});
  });
}
