// The query and the filters as they stand in the page's address: ?q=logement&kind=measure&axis=f2-a1
import { FACETS } from "./facets.mjs";

// `known` holds, by facet, the values that there are: an old or mistyped address must not hide everything.
export function read(location, known) {
  const asked = new URLSearchParams(location.search);
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, asked.getAll(facet).filter((value) => value in known[facet])]));
  return { query: asked.get("q") ?? "", filters };
}

export function write({ query, filters }) {
  const pairs = FACETS.flatMap((facet) => filters[facet].map((value) => [facet, value]));
  const asked = new URLSearchParams([...(query ? [["q", query]] : []), ...pairs]).toString();
  return asked ? `?${asked}` : location.pathname;
}
