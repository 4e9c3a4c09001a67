// node tests/support/validate.mjs <folder> [<file> …]
// Holds the HTML files of a folder, or those named, to the standard, and prints what is wrong as JSON.
// The rules are those that html-validate recommends, and its document rules. A rule that is told otherwise says why.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const [folder, ...named] = process.argv.slice(2);
const files = named.length ? named : readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html"));

// The rules are the same for every file: they are put together once.
class OnceResolved extends StaticConfigLoader {
  getConfigFor(...asked) {
    return (this.rules ??= super.getConfigFor(...asked));
  }
}

const validator = new HtmlValidate(
  new OnceResolved({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // The standard takes either case; this site writes it in lower case, like every other tag.
      "doctype-style": ["error", { style: "lowercase" }],
      // The titles of axes and panels are the report's own, as long as they are; tests/anywhere/test_site_parity.py bounds the rest.
      "long-title": "off",
      // The choices of one question share a name, whether one or several may be made.
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
      // What scrolls and bears a name is a region, though it is a <pre> or the frame of a table already.
      "prefer-native-element": ["error", { exclude: ["region"] }],
      // A list may bear a name (ARIA 1.2), as what was chosen in a filter does.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      // A filter acts as it is set; tests/anywhere/test_html_valid.py sees to it that such a form waits for its script.
      "wcag/h32": "off",
      // Every file comes from the site itself, under a name that holds its hash: integrity is for other people's servers.
      "require-sri": ["error", { target: "crossorigin" }],
    },
  }),
);

const problems = [];
for (const name of files) {
  const report = await validator.validateFile(join(folder, name));
  for (const { messages } of report.results) {
    problems.push(...messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`));
  }
}
console.log(JSON.stringify(problems));
