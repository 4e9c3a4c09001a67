// The typefaces: Source Serif 4 carries what is read; Public Sans what guides: codes, labels, sources, tables, fields.
// The first page that a reader opens is set in the browser's own. These are loaded once it is drawn, so that it comes a
// third sooner, and are there when the next is: no word moves under the eye.
import { onceDrawn } from "./drawn.mjs";

const { serif, sans } = document.currentScript.dataset;
const inHand =
  navigator.serviceWorker?.controller ||
  document.referrer.startsWith(`${location.origin}/`) ||
  location.protocol === "file:";

const faces = [
  ["Vav Serif", serif, "400"],
  ["Vav Sans", sans, "400 600"],
].map(([name, address, weight]) => new FontFace(name, `url(${address})`, { weight, display: "optional" }));

function load() {
  for (const face of faces) face.load().catch(() => {});
}

if (inHand) {
  for (const face of faces) document.fonts.add(face);
  load();
} else onceDrawn(load);
