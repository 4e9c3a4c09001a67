// The service worker. What the network gives is always shown; what was kept is shown only where there is no network.
import { answer } from "./answer.mjs";
import { box } from "./boxes.mjs";
import { gather } from "./gather.mjs";
import { core } from "./settings.mjs";

addEventListener("install", (event) => {
  event.waitUntil(box().then((cache) => cache.addAll(core)).then(() => self.skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

addEventListener("message", (event) => {
  if (event.data?.language) event.waitUntil(gather(event.data));
});

addEventListener("fetch", answer);
