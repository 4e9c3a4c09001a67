"""Asks the search page as a person does."""

# Types a query and returns the ids of the results, in order, once all are drawn; evaluated in the page.
TYPE = """query => {
  const input = document.querySelector("#search-q");
  input.value = query;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  const ids = () => [...document.querySelectorAll("[data-search-results] .result")].map((one) => one.dataset.id);
  return new Promise((resolve) => setTimeout(() => resolve(ids())));
}"""
