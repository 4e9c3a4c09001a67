// node assets/index.mjs <documents.json> <language> <out.js>
// Writes the search index of one language, ready to be read, as a classic script: modules don't load from file://.
import { readFileSync, writeFileSync } from "node:fs";
import { write } from "./search/write.mjs";

const [input, language, output] = process.argv.slice(2);
const { documents, ...rest } = JSON.parse(readFileSync(input, "utf8"));
const part = write(documents, await import(`./search/language.${language}.mjs`));
// As a text to parse: a browser reads it five times as fast as the same written as a script's own values.
const text = JSON.stringify({ ...rest, part }).replace(/[\\']/g, "\\$&");
writeFileSync(output, `globalThis.visavisIndex=JSON.parse('${text}');\n`);
