// What the build tells the worker, which it writes before this code: paths are from the site's root.
const told = self.visavisKept;
export const scope = new URL(self.registration.scope);
export const at = (path) => new URL(path, scope).href;
export const version = told.version;
export const core = told.core.map(at);
export const missing = core[0];

// By language: what search takes; and, where the reader asks for every page, the file that holds them, how many they are,
// what they load, and how many bytes that is to send.
export const kept = told.kept;

// A name that holds a hash never changes what it holds.
export const isHashed = (path) => /^assets\/[^/]+\.[A-Z0-9]{8}\.(?:js|css|woff2|svg|png)$/.test(path);

// Pages, the rows beside them, QR codes and what search looks in are kept as they are seen; documents to download and pictures for other sites
// are not.
export const isKept = (path) =>
  path === "" || /(?:\/|\.html|^qr\/[^/]+\.svg|^(?:en\/)?index(?:\.\d+)?\.js|\/rows\.js)$/.test(path);

export const TYPES = { html: "text/html; charset=utf-8", svg: "image/svg+xml", js: "text/javascript; charset=utf-8" };
