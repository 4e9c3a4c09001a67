// What the site keeps in the browser: the theme, the language and the shortcuts, each only once the reader has chosen it.
export function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing is kept: the choice holds for this page.
  }
}
