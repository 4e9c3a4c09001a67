// What is asked of a list, kept in the page's address: ?q=logement&kind=measure&axis=f2-a1

// Browsers refuse an address that changes at each key.
const REST = 300;

// What the address asks for, of the words alone.
export const query = () => new URLSearchParams(location.search).get("q") ?? "";

// `known` holds, by facet, the values that there are: an old or mistyped address must not hide everything.
function read(known) {
  const asked = new URLSearchParams(location.search);
  const values = (facet) => known[facet].filter((value) => asked.getAll(facet).includes(value));
  return { query: query(), filters: Object.fromEntries(Object.keys(known).map((facet) => [facet, values(facet)])) };
}

function write({ query, filters }) {
  const pairs = Object.entries(filters).flatMap(([facet, values]) => values.map((value) => [facet, value]));
  const asked = new URLSearchParams([...(query.trim() ? [["q", query.trim()]] : []), ...pairs]).toString();
  return `${location.pathname}${asked ? `?${asked}` : ""}`;
}

// Ties what is typed in `input` and chosen to the address; `render` shows a state: {query, filters}, in steps while the page
// starts and where somebody types. Returns what starts it, and what puts another state in the place of the present one, as a
// step that the reader can go back on.
export function state({ form, input, known, render }) {
  let present;
  let waiting;

  const isWritten = () => write(present) === location.pathname + location.search;

  // Puts what was typed last into the address before anything else changes it.
  function settle() {
    clearTimeout(waiting);
    if (!isWritten()) history.replaceState(null, "", write(present));
  }

  function show(next, isInSteps) {
    present = next;
    input.value = next.query;
    render(next, isInSteps);
  }

  // The whole at once, so that the browser finds the place where one was.
  function restore() {
    clearTimeout(waiting);
    show(read(known), false);
  }

  input.addEventListener("input", () => {
    present = { ...present, query: input.value };
    clearTimeout(waiting);
    waiting = setTimeout(settle, REST);
    render(present, true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  addEventListener("popstate", restore);
  addEventListener("pagehide", settle);

  // What was typed before the page could answer is asked for too.
  function start() {
    const [asked, typed] = [read(known), input.value];
    show({ ...asked, query: typed || asked.query }, true);
    if (typed) settle();
  }

  return {
    start,
    choose(change) {
      settle();
      show({ ...present, ...change }, false);
      if (!isWritten()) history.pushState(null, "", write(present));
    },
  };
}
