// Names the words that a line's end cuts where no hyphen shows it. Evaluated in the page; gives them with their places.
() => {
  const range = document.createRange();
  const lineOf = (node, start, end) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width && height);
  };
  // Where the second line begins, in a run of letters.
  const cutIn = (node, start, end) => {
    if (lineOf(node, start, end).length < 2) return null;
    const [first] = lineOf(node, start, start + 1);
    const isUpright = getComputedStyle(node.parentElement).writingMode === "horizontal-tb";
    for (let place = start + 1; place < end; place += 1) {
      const [letter] = lineOf(node, place, place + 1);
      if (letter && (isUpright ? letter.top - first.top > first.height / 2 : Math.abs(letter.left - first.left) > first.width / 2)) return place;
    }
    return null;
  };
  // What only screen readers are told has a box of a pixel, or is clipped to nothing.
  const seen = (element) => {
    if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.closest("[popover]:not(:popover-open)")) return false;
    for (let outer = element; outer; outer = outer.parentElement) {
      const { position, width, clipPath } = getComputedStyle(outer);
      if ((position === "absolute" && parseFloat(width) <= 1) || clipPath === "inset(50%)") return false;
    }
    return true;
  };
  const cuts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    if (lineOf(node, 0, node.data.length).length < 2 || !seen(holder)) continue;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}\p{M}]{2,}/gu)) {
      const place = cutIn(node, index, index + word.length);
      if (place === null) continue;
      // A break that moves once the browser may not hyphenate was at a point of hyphenation, where it shows a hyphen.
      const manual = holder.style.hyphens;
      const hyphenates = getComputedStyle(holder).hyphens === "auto";
      holder.style.hyphens = "manual";
      const forced = !hyphenates || cutIn(node, index, index + word.length) === place;
      holder.style.hyphens = manual;
      if (forced) cuts.push(`${word.slice(0, place - index)}/${word.slice(place - index)} in ${holder.tagName.toLowerCase()}.${holder.className?.baseVal ?? holder.className}`);
    }
  }
  return [...new Set(cuts)];
}
