// What sw.js is where the setting says no: it erases what an earlier worker kept, and goes.
const prefix = `vis-a-vis ${new URL(self.registration.scope).pathname} `;

async function erase() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(erase()));
