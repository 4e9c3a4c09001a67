// The filters as they stand in the page's address: ?q=logement&side=measure&axis=f2-a1
import { FACETS } from "./explore-filter.mjs";

// `known` holds, by facet, the values that there are: an old or mistyped address must not hide everything.
export function read(known) {
  const asked = new URLSearchParams(location.search);
  const values = FACETS.map((facet) => [facet, known[facet].filter((value) => asked.getAll(facet).includes(value))]);
  return { q: asked.get("q") ?? "", ...Object.fromEntries(values) };
}

export function write(state) {
  const pairs = FACETS.flatMap((facet) => state[facet].map((value) => [facet, value]));
  const asked = new URLSearchParams([...(state.q.trim() ? [["q", state.q.trim()]] : []), ...pairs]).toString();
  return `${location.pathname}${asked ? `?${asked}` : ""}`;
}

export const same = (state) => write(state) === location.pathname + location.search;
