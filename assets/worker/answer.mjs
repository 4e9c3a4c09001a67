// Answers what a page asks for: hashed files from what is kept, everything else from the network while there is one.
import { box, find } from "./boxes.mjs";
import { isHashed, isKept, missing, scope } from "./settings.mjs";

export function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range")) return;
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  // Filters and codes stand in the query and change nothing of what the network would send.
  const address = url.origin + url.pathname;
  if (isHashed(path)) event.respondWith(fromBox(event, address));
  else if (isKept(path) || request.mode === "navigate") event.respondWith(fromNetwork(event, path, address));
}

async function fromBox(event, address) {
  const found = await find(address);
  if (found) return found;
  const response = await fetch(event.request);
  if (response.ok) keep(event, address, response);
  return response;
}

async function fromNetwork(event, path, address) {
  try {
    // Asked of the server each time, so that not even the browser's own cache shows yesterday's page.
    const response = await fetch(event.request, { cache: "no-cache" });
    if (response.ok && !response.redirected && isKept(path)) keep(event, address, response);
    if (response.status === 404 || response.status === 410) event.waitUntil(box().then((cache) => cache.delete(address)));
    return response;
  } catch {
    return (await find(address)) ?? without(event.request, address);
  }
}

function keep(event, address, response) {
  const copy = response.clone();
  event.waitUntil(box().then((cache) => cache.put(address, copy)));
}

// Without a network and without the page: "1.3" is "1.3/" on a host; for the rest, the page that says so.
async function without(request, address) {
  if (request.mode !== "navigate") return Response.error();
  if (!address.endsWith("/") && (await find(`${address}/`))) return Response.redirect(`${address}/`);
  const page = await find(missing);
  return new Response(page?.body, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}
