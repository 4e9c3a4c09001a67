// Put at the head of every page that an engine is tried on: keeps what a console would have shown, in `complaints`.
window.complaints = [];
// It comes from another page of the site, whose typefaces it is shown in.
Object.defineProperty(document, "referrer", { get: () => `${location.origin}/` });
for (const kind of ["error", "warn"]) {
  const say = console[kind];
  console[kind] = (...words) => {
    complaints.push(`${kind}: ${words.join(" ")}`);
    say.apply(console, words);
  };
}
addEventListener("error", ({ message, target }) => {
  complaints.push(message ?? `not loaded: ${target.src ?? target.href}`);
}, true);
addEventListener("unhandledrejection", ({ reason }) => complaints.push(`rejected: ${reason}`));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  complaints.push(`policy: ${violatedDirective} ${blockedURI}`);
});
