// node assets/index.mjs <documents.json> <language> <out.js>
// Writes the search index of one language, ready to be read, as classic scripts: modules don't load from file://. A line is
// a script, of one part of the records.
import { readFileSync, writeFileSync } from "node:fs";
import { CHOICES, FACETS } from "./search/engine.mjs";
import { write } from "./search/write.mjs";

const [input, language, output] = process.argv.slice(2);
const { parts, ...first } = JSON.parse(readFileSync(input, "utf8"));
const words = await import(`./search/language.${language}.mjs`);
// A choice that nothing ever has is not offered.
const counts = FACETS.count(parts.flat(), {});
for (const [facet, name] of Object.entries(CHOICES)) first[name] = first[name].filter(({ id }) => counts[facet][id]);
const lines = parts.map((documents, place) => {
  const data = { ...(place ? { engine: first.engine } : first), part: write(documents, words) };
  // As a text to parse: a browser reads it five times as fast as the same written as a script's own values.
  const text = JSON.stringify(data).replace(/[\\']/g, "\\$&");
  return `(globalThis.visavisIndex??=[])[${place}]=JSON.parse('${text}');\n`;
});
writeFileSync(output, lines.join(""));
