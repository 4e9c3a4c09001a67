// Bundles the site's styles, scripts and fonts into the folder named first, under names that hold their hash,
// and writes manifest.json: plain name → hashed name. The second folder holds the fonts.
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

const [folder, faces] = process.argv.slice(2);
// The oldest browsers that the styles and the scripts are made for; the accessibility page promises them.
const oldest = Object.entries(JSON.parse(await readFile("assets/targets.json", "utf8")));

const { metafile } = await build({
  entryPoints: {
    site: "assets/scripts/site.mjs",
    head: "assets/scripts/head.mjs",
    go: "assets/scripts/go.mjs",
    offline: "assets/scripts/offline.mjs",
    placed: "assets/scripts/placed.mjs",
    codes: "assets/scripts/codes.mjs",
    editions: "assets/scripts/editions.mjs",
    slides: "assets/scripts/slides.mjs",
    stage: "assets/styles/stage.css",
    embed: "assets/styles/embed.css",
    frame: "assets/scripts/embed.mjs",
    worker: "assets/worker/worker.mjs",
    "worker-off": "assets/worker/worker-off.mjs",
    explore: "assets/scripts/explore.mjs",
    "search.fr": "assets/search/entry.fr.mjs",
    "search.en": "assets/search/entry.en.mjs",
    styles: "assets/styles/styles.css",
    drawn: "assets/styles/drawn.css",
    late: "assets/styles/late.css",
    search: "assets/styles/search.css",
    icon: "assets/icon.svg",
    serif: join(faces, "serif.woff2"),
    sans: join(faces, "sans.woff2"),
  },
  outdir: folder,
  entryNames: "[name].[hash]",
  assetNames: "[name].[hash]",
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022", ...oldest.map(([name, version]) => `${name.toLowerCase()}${version}`)],
  loader: { ".woff2": "copy", ".svg": "copy" },
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

const manifest = {};
for (const output of Object.keys(metafile.outputs)) {
  const hashed = basename(output);
  manifest[hashed.replace(/\.[A-Z0-9]{8}(?=\.\w+$)/, "")] = hashed;
}
await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
