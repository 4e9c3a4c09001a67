// The screen itself: one slide at a time over the whole page, moved by keys, by touch or by buttons.
import { fit } from "./fit.mjs";

const FORWARD = new Set(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]);
const BACK = new Set(["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]);

// `list` holds the slides `all`; it is lent to the screen while one is open. `moved` and `closed` are told what happens.
export function stage(screen, list, all, { moved, closed }) {
  const one = (name) => screen.querySelector(`[data-stage-${name}]`);
  const [place, progress, status] = ["place", "progress", "status"].map(one);
  const home = document.createComment("slides");
  let slides = [];
  let before;
  let at = 0;

  function show(index) {
    at = Math.max(0, Math.min(index, slides.length - 1));
    for (const slide of all) slide.hidden = slide !== slides[at];
    const fill = (words) => words.replace("{number}", at + 1).replace("{total}", slides.length);
    place.textContent = fill(place.dataset.stagePlace);
    progress.max = slides.length;
    progress.value = at + 1;
    const title = slides[at].querySelector(".slide__title").textContent.trim().replace(/\s+/g, " ");
    status.textContent = fill(screen.dataset.said).replace("{title}", title);
    fit(list, slides[at]);
    moved(at + 1);
  }

  function open(chosen, number) {
    slides = chosen;
    if (screen.hidden) {
      before = document.activeElement;
      list.replaceWith(home);
      screen.prepend(list);
      screen.hidden = false;
      document.body.append(screen);
      for (const other of document.body.children) other.inert = other !== screen;
    }
    // Fetched now, so that nothing is missing when the network goes during the talk.
    for (const image of slides.flatMap((slide) => [...slide.querySelectorAll("img")])) image.loading = "eager";
    show(number - 1);
    list.focus({ preventScroll: true });
  }

  function close() {
    if (screen.hidden) return false;
    if (document.fullscreenElement) document.exitFullscreen();
    for (const other of document.body.children) other.inert = false;
    screen.hidden = true;
    home.replaceWith(list);
    for (const slide of all) slide.hidden = false;
    list.style.removeProperty("--fit");
    before?.focus();
    return true;
  }

  const leave = () => close() && closed();
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : screen.requestFullscreen?.());

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const onButton = event.target.closest("button, a") && (event.key === " " || event.key === "Enter");
    if (onButton) return undefined;
    if (event.key === " " && event.shiftKey) return () => show(at - 1);
    if (FORWARD.has(event.key)) return () => show(at + 1);
    if (BACK.has(event.key)) return () => show(at - 1);
    return { Home: () => show(0), End: () => show(slides.length - 1), f: full, F: full, Escape: leave }[event.key];
  }

  screen.addEventListener("keydown", (event) => {
    const act = press(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  list.addEventListener("click", (event) => {
    if (screen.hidden || event.target.closest("a") || !getSelection().isCollapsed) return;
    show(event.clientX < innerWidth / 2 ? at - 1 : at + 1);
  });
  one("previous").addEventListener("click", () => show(at - 1));
  one("next").addEventListener("click", () => show(at + 1));
  one("close").addEventListener("click", leave);
  one("full").addEventListener("click", full);
  one("full").hidden = !document.fullscreenEnabled;
  addEventListener("resize", () => screen.hidden || fit(list, slides[at]));

  return { open, close };
}
