// The present view of the list as a file, made in the browser: in its language, in its order, with what is shown of each.

// What a spreadsheet would run as a formula, ASCII and full-width (OWASP, CSV Injection).
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
// Excel takes a file for UTF-8 where it begins with this mark.
const BOM = "\ufeff";

const text = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";

function cell(value) {
  const kept = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}

// `names` are what the columns are called; `named` what the filters call a side or a topic.
export function taking(element, { names, named }) {
  const read = ({ element: row, side }) => {
    const link = row.querySelector("a[href]");
    const answers = [...row.querySelectorAll("[data-basis]")];
    const answer = (basis) => text(answers.find(({ dataset }) => dataset.basis === basis)?.querySelector("[data-said]"));
    return [
      text(link.querySelector(".code")),
      named("side", side),
      text(link.querySelector(".row__name")),
      text(row.closest("[data-explore-group]").querySelector("h3")),
      row.dataset.topics.split(" ").map((topic) => named("topic", topic)).join("; "),
      answer("texts"),
      answer("documents"),
      link.href,
    ];
  };
  const written = {
    csv: (rows) => BOM + [names, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join(""),
    json: (rows) => JSON.stringify(rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))), null, 1),
  };
  const types = { csv: "text/csv", json: "application/json" };
  let shown = [];

  for (const button of element.querySelectorAll("[data-explore-take]")) {
    const form = button.dataset.exploreTake;
    button.addEventListener("click", () => {
      const address = URL.createObjectURL(new Blob([written[form](shown.map(read))], { type: types[form] }));
      const link = Object.assign(document.createElement("a"), { href: address, download: `vis-a-vis.${form}` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    });
  }

  return (found) => {
    shown = found;
  };
}
