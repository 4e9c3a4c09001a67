// The caches of this site, one a version of what is kept. Other sites of the same host have their own, and are left alone.
import { scope, version } from "./settings.mjs";

export const PREFIX = `vis-a-vis ${scope.pathname} `;
export const NAME = PREFIX + version;

export const box = () => caches.open(NAME);

// The names of this site's caches, the newest first.
export async function boxes() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  return [NAME, ...names.filter((name) => name !== NAME).reverse()];
}

// What was kept at an address, the newest first, or undefined. To open a cache would make it anew where it was erased.
export async function find(address) {
  for (const name of await boxes()) {
    const found = await caches.match(address, { cacheName: name, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}
