// Where the site was given no address, what shows one takes the address that the page has.
const { unset } = document.currentScript.dataset;
const root = new URL(document.getElementById("site-script").dataset.root || "./", location.href).href;
const bare = (address) => address.replace(/^https?:\/\//, "");
const placed = (text) => text.replaceAll(unset, root).replaceAll(bare(unset), bare(root));

if (root.startsWith("http")) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode;
    if (data.includes(bare(unset)) && texts.currentNode.parentNode.localName !== "script") texts.currentNode.data = placed(data);
  }
  for (const one of document.querySelectorAll("[data-url]")) one.dataset.url = placed(one.dataset.url);
  for (const link of document.querySelectorAll("a[href^='mailto:?']")) {
    link.href = link.href.replaceAll(unset.replace(":", "%3A"), root.replaceAll(":", "%3A"));
  }
}
