// Makes the type of a slide as large as its words allow. Below the smallest size, and on narrow screens, it scrolls.
const SMALLEST = 0.6;
const STEP = 0.05;
const wide = matchMedia("(min-width: 48rem)");

export function fit(list, slide) {
  let size = 1;
  list.style.setProperty("--fit", size);
  list.scrollTop = 0;
  while (wide.matches && size > SMALLEST && slide.scrollHeight > list.clientHeight) {
    size -= STEP;
    list.style.setProperty("--fit", size.toFixed(2));
  }
}
