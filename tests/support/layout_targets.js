// Names what a finger must hit and is lower than `least` pixels, or narrower than 24. Evaluated in the page.
// Links in running text are exempt, terms of the glossary among them: their line is as high as the text's.
(least) => {
  const running = (link) => {
    const block = link.closest("p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, blockquote");
    const rest = block?.textContent.replace(link.textContent, "").replace(/[^\p{L}]/gu, "") ?? "";
    return getComputedStyle(link).display === "inline" && rest.length > 1;
  };
  const controls = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary");
  return [...controls]
    .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest(".skip, [popover]"))
    .filter((one) => !(one.matches("a") && running(one)))
    .map((one) => [one, (one.closest("label") ?? one).getBoundingClientRect()])
    .filter(([, box]) => box.height > 0 && (box.height < least - 0.5 || box.width < 24))
    .map(([one, { height }]) => `${one.tagName}.${one.className} "${(one.textContent || one.id).trim()}" ${height}`);
}
