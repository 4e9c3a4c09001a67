// On stage: shows the slides of the page one a screen. Which ones, and which is shown, stands in the address.
import { chosen, everything, ordered, withNumber } from "./slide-choice.mjs";
import { stage } from "./stage.mjs";

const form = document.querySelector("[data-slides-form]");
const status = document.querySelector("[data-slides-status]");
const list = document.querySelector("[data-slides]");
const all = [...list.querySelectorAll("[data-slide]")];

const shown = stage(document.querySelector("[data-stage]"), list, all, {
  // In the query: an anchor would take the focus away from the screen.
  moved: (number) => history.replaceState(null, "", withNumber(location.search, number)),
  closed: () => history.pushState(null, "", location.pathname),
});

function followAddress() {
  const asked = ordered(location.search);
  const slides = chosen(asked, all);
  status.textContent = asked && !slides.length ? form.dataset.unknown : "";
  if (!slides.length) return shown.close();
  const names = asked.codes.length ? slides.map(({ dataset }) => dataset.name) : [];
  for (const box of form.querySelectorAll("[name=r]")) box.checked = names.includes(box.value);
  shown.open(slides, asked.number);
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
