// The records that a code may mean, read from the links of a page, and what a typed code means among them.
import { naming } from "../search/codes.mjs";
import { fold } from "../search/fold.mjs";
import { slips } from "../search/near.mjs";

const SHOWN = 4;
const SLIPS = 3;
// For 1.9, 1.7 is nearer than 4.9, and 4.9 nearer than 1.6.
const OTHER_PARENT = 2;

export function records(list) {
  return [...list.querySelectorAll("a[data-id]")].map((link) => ({
    id: link.dataset.id,
    code: link.dataset.code ?? "",
    name: link.textContent.trim().replace(/\s+/g, " "),
    edition: link.closest("[data-edition]")?.dataset.edition ?? "",
    href: link.href,
  }));
}

// « 1 , 3 », « R 1.3 », « 1-3 » as people write them, in the form that codes have.
export function tidy(typed) {
  const bare = fold(typed).trim().replace(/^[/#]+|\/+$/g, "");
  const spaced = bare.match(/^([a-z]*)\W*(\d+)\s*[\s.,:/-]\s*(\d+)$/);
  return spaced ? `${spaced[1]}${spaced[2]}.${spaced[3]}` : bare.replace(/\s+/g, "");
}

// Every record that bears exactly this code: one an edition. « 1.3 » is a recommendation, M1.3 a measure; an edition
// may be named before it, as in addresses: f2/1.3.
export function meant(typed, known) {
  const [, edition, code] = fold(typed).match(/^\W*([a-z]+\d+)[\s/:]+(m?\W*\d.*)$/) ?? [];
  const rank = naming(tidy(code ?? typed));
  return known.filter((one) => rank(one) === 2 && (!edition || one.id.startsWith(`${edition}-`)));
}

// The records that come nearest: by the numbers of the code, or by the letters of the id.
export function nearest(typed, known) {
  const code = tidy(typed);
  const numbers = code.match(/^(m?)[a-z]*(\d+)(?:\.(\d+))?$/);
  const far = numbers ? byNumbers(numbers) : (one) => slips(code, one.id, SLIPS);
  const limit = numbers ? Infinity : SLIPS + 1;
  const distances = known.map((one) => [far(one), one]).filter(([distance]) => distance < limit);
  return distances.sort(([a], [b]) => a - b).slice(0, SHOWN).map(([, one]) => one);
}

function byNumbers([, letter, parent, number = "1"]) {
  return ({ code }) => {
    const own = code.toLowerCase().match(/^(m?)(\d+)\.(\d+)$/);
    if (!own || own[1] !== letter) return Infinity;
    const parents = Math.abs(own[2] - parent);
    return Math.abs(own[3] - number) + (parents ? OTHER_PARENT + parents / 10 : 0);
  };
}
