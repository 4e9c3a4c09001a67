// The parts of the index that come behind the first, the newest first, once somebody searches.

// `addresses` are theirs; `load` gives the part at one, `take` is given each. `state` is the label that says what becomes of
// them: nothing once all are there. `onChange` is called with each change of it, or of what is there.
export function olderParts(addresses, load, take) {
  const told = [];
  const older = {
    state: addresses.length ? "older" : "",
    isComing: () => older.state === "older",
    onChange: (task) => told.push(task),
    start() {
      started ??= bring();
    },
  };
  let started;

  async function bring() {
    try {
      for (const [place, address] of addresses.entries()) {
        take(await load(address, place + 1));
        if (place + 1 === addresses.length) older.state = "";
        for (const task of told) task();
      }
    } catch {
      older.state = "older_failed";
      for (const task of told) task();
    }
  }

  return older;
}
