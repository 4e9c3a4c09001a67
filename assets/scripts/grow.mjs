// Makes elements that the build wrote as lists: a name, its attributes, then what it holds. Text is always text.
const SPACES = { html: "http://www.w3.org/1999/xhtml", svg: "http://www.w3.org/2000/svg" };

export function grow([tag, attributes, ...held], space = SPACES.html) {
  const within = tag === "svg" ? SPACES.svg : space;
  const element = document.createElementNS(within, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // Without a server, a folder needs its file's name.
  if (tag === "a" && element.protocol === "file:" && element.pathname.endsWith("/")) element.pathname += "index.html";
  element.append(...held.map((one) => (typeof one === "string" ? one : grow(one, within))));
  return element;
}
