// Which slides an address asks for: ?r=1.1,1.3,M2.1 in that order, or ?axe=f2-a1 for all that stands below an id; n=3
// begins with the third.
import { meant } from "./code-list.mjs";

// What the address asks for, or null where it asks for nothing.
export function ordered(search) {
  const asked = new URLSearchParams(search);
  const list = (name) => asked.getAll(name).flatMap((value) => value.split(",")).filter((value) => value.trim());
  const order = { codes: list("r"), parents: [...list("axe"), ...list("axis")], number: Number(asked.get("n")) || 1 };
  return order.codes.length || order.parents.length ? order : null;
}

export function chosen(order, slides) {
  if (!order) return [];
  const known = slides.map((slide) => ({ id: slide.id, code: slide.dataset.name, slide }));
  const below = slides.filter(({ id }) => order.parents.some((parent) => id.startsWith(`${parent.trim().toLowerCase()}-`)));
  const named = order.codes.flatMap((code) => meant(code, known).slice(0, 1).map(({ slide }) => slide));
  return [...new Set([...below, ...named])];
}

// The same address, at the slide of that number. Commas stay readable, so the rest is not written anew.
export function withNumber(search, number) {
  const rest = search.replace(/[?&]n=[^&]*/, "").replace(/^[?&]?/, "?");
  return number > 1 ? `${rest}&n=${number}` : rest;
}

// The address of all slides: every edition and every plan.
export function everything(slides) {
  return `?axe=${[...new Set(slides.map(({ id }) => id.split("-")[0]))].join(",")}`;
}
