// Sets the chosen theme. Without a choice, the system's holds.
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // The browser keeps nothing for this site: the system's theme holds.
}
