// The caches of this site, one a version of what is kept. Other sites of the same host have their own, and are left alone.
import { scope, version } from "./settings.mjs";

const PREFIX = `vis-a-vis ${scope.pathname} `;
export const NAME = PREFIX + version;

export const box = () => caches.open(NAME);

// The names of this site's caches, this version's first, then the newest.
export async function boxes() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  return names.reverse().sort((one, other) => (other === NAME) - (one === NAME));
}

// What was kept at an address, the newest first, or undefined. To open a cache would make it anew where it was erased.
export async function find(address) {
  for (const name of await boxes()) {
    const found = await caches.match(address, { cacheName: name, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

// Puts what is at an address in a cache, where it is not there yet; `mode` says what the browser's own cache may answer.
export async function take(cache, address, mode) {
  if (await cache.match(address)) return;
  const response = await fetch(address, { cache: mode });
  if (response.ok && !response.redirected) await cache.put(address, response);
}
