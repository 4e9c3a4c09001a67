// Looks at a page as it is laid out and says what is wrong: what sticks out, what is cut, what lies on something else.
// Evaluated in the page; gives a list of complaints.
() => {
  const complaints = [];
  const slack = 1;
  const name = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} "${words}"`;
  };
  // What is asked of an element's parents is found once for each of them.
  const inherited = (own) => {
    const known = new Map([[null, null]]);
    const find = (element) => {
      if (!known.has(element)) known.set(element, own(element) ?? find(element.parentElement));
      return known.get(element);
    };
    return find;
  };
  // For screen readers alone: a box of a pixel, or clipped to nothing. And what opens on demand, and is closed.
  const unseen = inherited((element) => {
    if (element.matches("[popover]:not(:popover-open), details:not([open]) > :not(summary), .skip")) return element;
    const { position, width, clipPath } = getComputedStyle(element);
    return (position === "absolute" && parseFloat(width) <= 1) || clipPath === "inset(50%)" ? element : null;
  });
  const scrolled = inherited((element) => {
    if (element === document.documentElement) return null;
    return /auto|scroll/.test(getComputedStyle(element).overflowX) ? element : null;
  });
  const scroller = (element) => scrolled(element.parentElement);

  if (document.documentElement.scrollWidth > innerWidth + slack) complaints.push(`page scrolls: ${document.documentElement.scrollWidth}`);

  const visible = [...document.body.querySelectorAll("*")].filter(
    (one) => one.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && !unseen(one),
  );

  for (const element of visible) {
    const style = getComputedStyle(element);
    const clips = /hidden|clip/.test(style.overflowX + style.overflowY) && !(element instanceof SVGElement);
    if (clips && (element.scrollWidth > element.clientWidth + slack || element.scrollHeight > element.clientHeight + slack)) {
      complaints.push(`cut: ${name(element)}`);
    }
    if (style.textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth) complaints.push(`cut short: ${name(element)}`);
  }

  const range = document.createRange();
  const boxesOf = (node, start, end) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width && height);
  };
  // Where a line's end cuts a run of letters in two; null where it is whole.
  const cutIn = (node, start, end) => {
    if (boxesOf(node, start, end).length < 2) return null;
    const [first] = boxesOf(node, start, start + 1);
    for (let place = start + 1; place < end; place += 1) {
      const [letter] = boxesOf(node, place, place + 1);
      if (letter && letter.top - first.top > first.height / 2) return place;
    }
    return null;
  };
  // The same, but for a point of hyphenation, where the browser shows a hyphen: it moves where none is allowed.
  const brutalCutIn = (element, node, start, end) => {
    const place = cutIn(node, start, end);
    if (place === null || getComputedStyle(element).hyphens !== "auto") return place;
    element.style.hyphens = "manual";
    const moved = cutIn(node, start, end) !== place;
    element.style.hyphens = "";
    return moved ? null : place;
  };

  // The boxes of the lines of text, each with the element that holds it.
  const lines = [];
  for (const element of visible) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const boxes = boxesOf(node, 0, node.data.length);
      if (boxes.length > 1) {
        for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}\p{M}]{2,}/gu)) {
          const place = brutalCutIn(element, node, index, index + word.length);
          if (place !== null) complaints.push(`word cut: ${word.slice(0, place - index)}/${word.slice(place - index)} in ${name(element)}`);
        }
      }
      const outer = scroller(element);
      for (const box of boxes) {
        if (box.width < 1 || box.height < 1) continue;
        if (!outer && (box.left < -slack || box.right > innerWidth + slack)) complaints.push(`sticks out: ${name(element)}`);
        // The letters fill the middle of their line's box.
        const trim = box.height * 0.22;
        lines.push({ element, outer, left: box.left, right: box.right, top: box.top + trim, bottom: box.bottom - trim });
      }
    }
  }
  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, place) => {
    for (let next = place + 1; next < lines.length && lines[next].top < one.bottom - slack; next += 1) {
      const other = lines[next];
      if (other.element === one.element || other.outer !== one.outer) continue;
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 * slack) {
        complaints.push(`overlap: ${name(one.element)} and ${name(other.element)}`);
      }
    }
  });
  return [...new Set(complaints)];
}
