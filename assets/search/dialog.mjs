// The search dialog: a combobox over a list of results, usable by keyboard alone.
import { make } from "./element.mjs";
import { FIRST, following, parts, total } from "./result.mjs";

const SHOWN = 10;

export function dialog(context) {
  const { labels, search, older, link } = context;
  const input = make("input", {
    id: "search-dialog-q",
    name: "q",
    type: "search",
    role: "combobox",
    placeholder: labels.placeholder,
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    enterkeyhint: "search",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "search-dialog-list",
    "aria-describedby": "search-dialog-keys",
  });
  const close = make("button", { class: "search-dialog__close", type: "button" }, labels.close);
  const form = make(
    "form",
    { class: "search-dialog__form", role: "search", method: "get", action: context.address },
    make("label", { for: input.id, class: "search-dialog__label" }, labels.label),
    make("div", { class: "field__box" }, input, close),
  );
  const status = make("p", { class: "search-dialog__status", role: "status" });
  const hint = make("p", { class: "search-dialog__hint" });
  const list = make("div", { id: "search-dialog-list", class: "search-dialog__list", role: "listbox", "aria-label": labels.results, hidden: true });
  const all = make("a", { class: "search-dialog__all", hidden: true }, labels.all);
  const keys = make("p", { id: "search-dialog-keys", class: "search-dialog__keys" }, labels.keys);
  const box = make("dialog", { class: "search-dialog", "aria-label": labels.dialog }, form, status, hint, list, make("div", { class: "search-dialog__foot" }, all, keys));

  let results = [];
  let options = [];
  let active = -1;
  let isScrolled = false;

  function activate(place) {
    options[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function render() {
    activate(-1);
    results = [];
    options = [];
    list.replaceChildren();
    // To ask how far it is scrolled has it laid out at each key.
    if (isScrolled) list.scrollTop = 0;
    isScrolled = false;
    answer();
  }

  // Shows what there is for what is asked; once more of the index is there, what it adds.
  function answer() {
    const query = input.value.trim();
    results = query ? following(search(query).results, results) : [];
    draw(FIRST);
    // The rest in a task of its own.
    setTimeout(draw, 0, SHOWN);
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = query ? total(results.length, context) : "";
    hint.textContent = !query ? labels.start : results.length || older.isComing() ? "" : labels.none_words;
    all.hidden = results.length === 0;
    all.href = `${context.address.split(/[?#]/)[0]}?${new URLSearchParams({ q: query })}`;
  }

  function draw(until) {
    const added = results.slice(options.length, until).map((result, place) => option(result, options.length + place));
    options.push(...added);
    list.append(...added);
  }

  const option = (result, place) =>
    make(
      "a",
      { id: `search-option-${place}`, class: "result", "data-id": result.id, "data-kind": result.kind, role: "option", tabindex: "-1", "aria-selected": "false", href: link(result.url) },
      ...parts(result, context),
    );

  // Past either end, nothing is chosen: Enter then leads to all results.
  const moves = { ArrowDown: +1, ArrowUp: -1 };
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (moves[event.key] && options.length) {
      event.preventDefault();
      const places = options.length + 1;
      activate(((active + 1 + moves[event.key] + places) % places) - 1);
    } else if (event.key === "Enter" && options[active]) {
      event.preventDefault();
      options[active].click();
    } else if (event.key === "Escape" && !input.value) {
      // WebKit's field of search keeps this key for itself, even where there is nothing to erase.
      event.preventDefault();
      box.close();
    }
  });
  input.addEventListener("input", render);
  list.addEventListener("scroll", () => {
    isScrolled = true;
  });
  older.onChange(answer);
  // A result on this very page is only a jump: the dialog must not stay in front of it.
  list.addEventListener("click", (event) => {
    if (event.target.closest("a")) box.close();
  });
  close.addEventListener("click", () => box.close());
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close();
  });

  let opener;
  box.addEventListener("close", () => opener?.focus({ preventScroll: true }));
  document.body.append(box);

  return {
    open() {
      if (!box.open) {
        opener = document.activeElement;
        render();
        box.showModal();
      }
      input.focus();
      input.select();
    },
  };
}
