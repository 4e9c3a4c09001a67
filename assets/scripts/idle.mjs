// Does a task once all is quiet. A busy machine may never be: it is done all the same after three seconds.
export const idle = (task) =>
  globalThis.requestIdleCallback ? requestIdleCallback(task, { timeout: 3000 }) : setTimeout(task, 1000);
