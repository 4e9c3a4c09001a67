// On stage: shows the slides of the page one a screen. Which ones, and which is shown, stands in the address.
import { chosen, ordered, everything } from "./slide-choice.mjs";
import { stage } from "./stage.mjs";

const form = document.querySelector("[data-slides-form]");
const status = document.querySelector("[data-slides-status]");
const list = document.querySelector("[data-slides]");
const all = [...list.querySelectorAll("[data-slide]")];

const shown = stage(document.querySelector("[data-stage]"), list, all, {
  moved: (slide) => history.replaceState(null, "", `${location.search}#${slide.id}`),
  closed: () => history.pushState(null, "", location.pathname),
});

function followAddress() {
  const asked = ordered(location.search);
  const slides = chosen(asked, all);
  status.textContent = asked && !slides.length ? form.dataset.unknown : "";
  if (!slides.length) return shown.close();
  for (const box of form.elements.namedItem("r")) box.checked = asked.codes.length > 0 && slides.some((one) => one.dataset.name === box.value);
  const first = slides.find((one) => `#${one.id}` === location.hash);
  shown.open(slides, first ?? slides[0]);
}

function start(search) {
  history.pushState(null, "", search);
  followAddress();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const codes = new FormData(form).getAll("r");
  start(codes.length ? `?r=${codes.join(",")}` : everything(all));
});
form.addEventListener("click", (event) => {
  const link = event.target.closest("[data-slides-axis]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  start(link.getAttribute("href"));
});
addEventListener("popstate", followAddress);
followAddress();
