// For sites that show cards of Vis-à-vis: gives each frame the height that its card tells.
addEventListener("message", ({ data, source }) => {
  if (typeof data?.visavisHeight !== "number") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = Math.min(data.visavisHeight, 2000);
  }
});
