// The one Trusted Types policy: a script, or the service worker, is loaded from the site itself or not at all.
// Browsers without Trusted Types are given the same answer.
function own(address) {
  const { origin, protocol } = new URL(address, location.href);
  if (origin !== location.origin || protocol !== location.protocol) throw new TypeError(`${address} is not of this site`);
  return address;
}

const policy = globalThis.trustedTypes?.createPolicy("vis-a-vis", { createScriptURL: own });

export const script = (address) => (policy ? policy.createScriptURL(address) : own(address));
