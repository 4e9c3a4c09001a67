// Keeps, in the background, what the reader sees and the search, and clears away what an older version kept.
import { box, boxes, NAME, take } from "./boxes.mjs";
import { at, isHashed, isKept, kept, scope } from "./settings.mjs";
import { isWhole, keepWhole } from "./whole.mjs";

const pathOf = (address) => address.slice(scope.href.length);

// `language` is the page's, `page` its address, `files` those of its styles and scripts: the first page of a visit was
// loaded before the worker was there, and the browser's own cache has it still.
export async function visit({ language, page, files }) {
  const cache = await box();
  const seen = new URL(page);
  seen.search = seen.hash = "";
  await take(cache, seen.href, "force-cache");
  const used = files.filter((file) => file.startsWith(scope.href) && isHashed(pathOf(file)));
  for (const file of [...used, ...(kept[language]?.search.map(at) ?? [])]) await take(cache, file, "default");
  await clear(cache);
}

// What an older version had kept is asked for anew before that version goes. If the network goes first, it stays.
async function clear(cache) {
  for (const name of (await boxes()).filter((one) => one !== NAME)) {
    for (const language of Object.keys(kept)) if (await isWhole(language, [name])) await keepWhole(cache, language);
    const older = await caches.open(name);
    for (const { url } of await older.keys()) if (isKept(pathOf(url))) await take(cache, url, "no-cache");
    await caches.delete(name);
  }
}
