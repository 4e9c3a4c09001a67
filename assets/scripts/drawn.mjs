// Does a task once the page is drawn.
export function onceDrawn(task) {
  new PerformanceObserver((drawn, observer) => {
    if (!drawn.getEntriesByName("first-contentful-paint").length) return;
    observer.disconnect();
    task();
  }).observe({ type: "paint", buffered: true });
}
