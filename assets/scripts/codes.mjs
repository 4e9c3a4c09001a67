// The code field: leads to what is typed, or says which records come nearest. The list on the page is all it needs.
import { make } from "../search/element.mjs";
import { meant, nearest, records } from "./code-list.mjs";

const form = document.querySelector("[data-go]");
const status = document.querySelector("[data-go-status]");
const found = document.querySelector("[data-go-found]");
const known = records(document.querySelector("[data-go-list]"));
const input = form.querySelector("input");

function show(words, list) {
  status.textContent = words;
  found.replaceChildren(
    ...list.map((one) => make("li", {}, make("a", { href: one.href }, one.name), " ", make("span", { class: "note" }, one.edition))),
  );
}

function answer(typed, go) {
  const code = typed.trim();
  if (!code) return show(form.dataset.empty, []);
  const goals = meant(code, known);
  if (goals.length === 1) return go(goals[0].href);
  if (goals.length) return show(form.dataset.several.replace("{code}", code), goals);
  const near = nearest(code, known);
  show((near.length ? form.dataset.nearest : form.dataset.nothing).replace("{code}", code), near);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  answer(input.value, (address) => location.assign(address));
});

const asked = new URLSearchParams(location.search).get("c");
if (asked) {
  input.value = asked;
  // An address that holds a code is a way through: going back must not lead here again.
  answer(asked, (address) => location.replace(address));
}
