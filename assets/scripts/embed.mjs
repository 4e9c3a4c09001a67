// Tells the page that shows this card how high the card is: assets/embed-height.js, there, makes the frame so high.
const card = document.querySelector("main");

function tell() {
  const style = getComputedStyle(card);
  const rest = parseFloat(style.paddingBottom) + parseFloat(style.borderBottomWidth);
  const height = Math.ceil(card.lastElementChild.getBoundingClientRect().bottom + scrollY + rest);
  parent.postMessage({ visavisHeight: height }, "*");
}

if (parent !== window) new ResizeObserver(tell).observe(card);
