// Keeps, in the background, what it takes to read the site without a network, and clears away what an older version kept.
import { box, boxes, NAME } from "./boxes.mjs";
import { at, isKept, kept, scope, TYPES } from "./settings.mjs";

// `language` is the page's, `page` its address: the first page of a visit was loaded before the worker was there.
export async function gather({ language, page }) {
  const cache = await box();
  if (kept[language]) await gatherLanguage(cache, kept[language]);
  const seen = new URL(page);
  seen.search = seen.hash = "";
  if (!(await cache.match(seen.href))) await renew(cache, seen.href);
  await clear(cache);
}

async function gatherLanguage(cache, { pages, files }) {
  const mark = at(pages);
  if (await cache.match(mark)) return;
  const response = await fetch(mark);
  if (!response.ok) return;
  for (const [path, text] of Object.entries(await response.json())) {
    const type = path.endsWith(".svg") ? TYPES.svg : TYPES.html;
    await cache.put(at(path), new Response(text, { headers: { "Content-Type": type } }));
  }
  for (const file of files) {
    if (!(await cache.match(at(file)))) await cache.add(at(file));
  }
  await cache.put(mark, new Response(""));
}

async function renew(cache, address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (response.ok && !response.redirected) await cache.put(address, response);
}

// What an older version had kept is asked for anew before that version goes. If the network goes first, it stays.
async function clear(cache) {
  for (const name of (await boxes()).filter((one) => one !== NAME)) {
    const older = await caches.open(name);
    for (const { url } of await older.keys()) {
      const path = url.slice(scope.href.length);
      if (isKept(path) && !(await cache.match(url))) await renew(cache, url);
    }
    await caches.delete(name);
  }
}
