// The service worker. What the network gives is always shown; what was kept is shown only where there is no network.
import { answer } from "./answer.mjs";
import { box } from "./boxes.mjs";
import { core } from "./settings.mjs";
import { visit } from "./visit.mjs";
import { erase, keep, state } from "./whole.mjs";

const TASKS = { visit, keep, state, erase };

addEventListener("install", (event) => {
  event.waitUntil(box().then((cache) => cache.addAll(core)).then(() => self.skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

addEventListener("message", (event) => {
  const task = TASKS[event.data?.task];
  if (task) event.waitUntil(task(event.data, event.ports[0]));
});

addEventListener("fetch", answer);
