// Where there are several editions or plans, what the pages that lead to their parts do.
import { toRows } from "../search/columns.mjs";
import { make } from "../search/element.mjs";
import { linker } from "../search/result.mjs";

const { claims = "" } = document.currentScript.dataset;

// What an address asks of the page goes along to its parts; where it names records of one of them, straight to it.
function leadOn(parts) {
  if (!location.search) return;
  for (const part of parts) part.search = location.search;
  const asked = [...new URLSearchParams(location.search)].filter(([name]) => name !== "n");
  const codes = asked.flatMap(([, values]) => values.split(","));
  const named = [...new Set(codes.flatMap((code) => edition(code.trim().toLowerCase())))];
  const holding = (how) => parts.find(({ dataset }) => named[how]((id) => dataset.holds.split(" ").includes(id)));
  const goal = named.length ? (holding("every") ?? holding("some")) : undefined;
  if (goal) location.replace(goal.href);
}

// The edition or plan that an id or a code is of; a bare code is of those that claim it: 1.3 of the first, M1.3 of the last.
function edition(code) {
  const [, id] = code.match(/^([a-z]+\d+)(?:[-/]|$)/) ?? [];
  if (id) return [id];
  const [forum, plan] = ["f", "pa"].map((letter) => claims.split(" ").find((claim) => claim.startsWith(letter)));
  if (/^m\W*\d+\W\d+$/.test(code)) return plan ? [plan] : [];
  return /^\d+\W\d+$/.test(code) && forum ? [forum] : [];
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
