// Lets the browser do what waits, between two long tasks.
export const pause = () => new Promise((resolve) => setTimeout(resolve));
