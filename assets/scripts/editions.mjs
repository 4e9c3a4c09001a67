// Where what lists everything is parted, what the pages that lead to the parts do.
import { toRows } from "../search/columns.mjs";
import { make } from "../search/element.mjs";
import { linker } from "../search/result.mjs";

const { claims = "" } = document.currentScript.dataset;

// What an address asks of the page goes along to its parts; where it names records, straight to the part that holds most.
function leadOn(parts) {
  if (document.getElementById(location.hash.slice(1))) return;
  for (const part of parts) {
    part.search = location.search;
    part.hash = location.hash;
  }
  const asked = [...new URLSearchParams(location.search)].filter(([name]) => name !== "n");
  const codes = asked.flatMap(([, values]) => values.split(","));
  const named = [...codes.flatMap((code) => record(code.trim().toLowerCase())), ...(location.hash.match(IDS) ?? [])];
  const held = ({ dataset }) => named.filter((id) => dataset.holds.split(" ").some((top) => id === top || id.startsWith(`${top}-`)));
  const most = Math.max(...parts.map((part) => held(part).length));
  if (most > 0) location.replace(parts.find((part) => held(part).length === most).href);
}

// An edition, a plan, or what stands below one, as an address or an anchor names it.
const IDS = /[a-z]+\d+(?:-[aop]\d+(?:-\d+)?)?/g;

// The id that a code is of, or that it begins with; a bare code is of those that claim it: 1.3 of the first, M1.3 of the last.
function record(code) {
  const [, id] = code.match(/^([a-z]+\d+(?:-[a-z\d-]+)?)$/) ?? [];
  if (id) return [id];
  const [, edition, letter, parent, number] = code.match(/^(?:([a-z]+\d+)\/)?(m?)\W*(\d+)\W(\d+)$/) ?? [];
  const claim = edition ?? claims.split(" ").find((one) => one.startsWith(letter ? "pa" : "f"));
  return parent && claim ? [`${claim}-${claim.startsWith("pa") ? "o" : "a"}${parent}-${number}`] : [];
}

// The code field looks among the links of its list; where that would be too long for a page, the search knows them.
function fill(list) {
  const link = linker(document.getElementById("site-script").dataset.root);
  const records = globalThis.visavisIndex.flatMap(({ part }) => toRows(part.records)).filter(({ id }) => /^[a-z]+\d/.test(id));
  list.append(
    ...records.map(({ id, code, title, where, url }) =>
      make("span", { hidden: "", "data-edition": where }, make("a", { href: link(url), "data-id": id, ...(code && { "data-code": code }) }, `${code} ${title}`.trim())),
    ),
  );
}

leadOn([...document.querySelectorAll("[data-holds]")]);
const list = document.querySelector("[data-go-list]");
if (list && globalThis.visavisIndex) fill(list);
