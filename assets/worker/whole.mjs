// Keeps every page of a language, where the reader asks for it, and erases what is kept.
import { box, boxes, take } from "./boxes.mjs";
import { at, core, kept, TYPES } from "./settings.mjs";

// Whether the caches of these names hold every page of a language: the address of the file of them all says so.
export async function isWhole(language, names) {
  const mark = new RegExp(`/assets/kept\\.${language}\\.[^/]+$`);
  for (const name of names) {
    const requests = await (await caches.open(name)).keys();
    if (requests.some(({ url }) => mark.test(url))) return true;
  }
  return false;
}

// Puts every page of a language in a cache, or none; `progress` is told how much of it is done, from 0 to 1.
// Rejects with a QuotaExceededError where there is no room, otherwise with what the network makes of it.
export async function keepWhole(cache, language, progress = () => {}) {
  const { pages, count, search, files } = kept[language];
  const mark = at(pages);
  if (await cache.match(mark)) return;
  const response = await fetch(mark);
  if (!response.ok) throw new TypeError(response.status);
  const added = [];
  const lacks = async (address) => !(await cache.match(address)) && added.push(address);
  let done = 0;
  try {
    for (const file of [...search, ...files].map(at)) if (await lacks(file)) await take(cache, file, "default");
    for await (const [path, text] of entries(response.body)) {
      const type = TYPES[path.split(".").at(-1)] ?? TYPES.html;
      const page = new Response(text, { headers: { "Content-Type": type } });
      if (await lacks(at(path))) await cache.put(at(path), page);
      progress(++done / count);
    }
    if (done !== count) throw new TypeError(`${done} of ${count}`);
    await cache.put(mark, new Response(""));
  } catch (error) {
    await Promise.all(added.map((address) => cache.delete(address)));
    throw error;
  }
}

// The file of all pages is a list in JSON with an entry a line, so that it is read while it comes.
async function* entries(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = "", { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const lines = (rest + value).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line !== "[") yield JSON.parse(line.replace(/,$/, ""));
  }
}

// What a page asks for; the answer goes to the port that came with it.
export async function keep({ language }, port) {
  try {
    await keepWhole(await box(), language, (part) => port.postMessage({ part }));
    port.postMessage({ outcome: "whole" });
  } catch (error) {
    port.postMessage({ outcome: error.name === "QuotaExceededError" ? "room" : "network" });
  }
}

export async function state({ language }, port) {
  port.postMessage({ outcome: (await isWhole(language, await boxes())) ? "whole" : "", bytes: kept[language].bytes });
}

export async function erase(_, port) {
  await Promise.all((await boxes()).map((name) => caches.delete(name)));
  port.postMessage({ outcome: "erased" });
  await (await box()).addAll(core);
}
