"""The search as people use it: on the built site, in Chromium, in both languages."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from searching import TYPE
from visits import PHONE

from corpus.addresses import INDEXES, address
from corpus.views.search import documents

PAGES = {"fr": "recherche/", "en": "en/search/"}
RECORD = {"fr": "recommandations/f2-a1-3/", "en": "en/recommendations/f2-a1-3/"}

FOUND = "[data-search-results] .result"
OPTIONS = ".search-dialog [role=option]"


def test_both_languages_hold_the_same_records_each_at_its_address(corpus):
    french, english = (documents(corpus, language) for language in ("fr", "en"))
    assert [one["id"] for one in french] == [one["id"] for one in english]
    assert len({one["id"] for one in french}) == len(french)
    assert {"f2-a1-3", "pa22-o2-1", "f2-p4-1", "pasi", "glossary"} <= {one["id"] for one in french}
    for one, other in zip(french, english, strict=True):
        assert one["url"] == address(corpus[one["id"]], "fr") and other["url"] == address(corpus[one["id"]], "en")
        assert one["title"] and other["title"] and one["strength"] == other["strength"]


def open_page(page, site_url, language="fr", query=""):
    page.goto(f"{site_url}{PAGES[language]}{query}")
    page.wait_for_selector("[data-search-body]:not([hidden])")


@pytest.fixture(scope="module")
def found(visits, site_url):
    """Return what a query finds on the French page, by id and in order: asked one after the other, as a person does."""
    visit, name = visits.begin()
    open_page(visit.page, site_url)
    yield lambda query: visit.page.evaluate(TYPE, query)
    assert visit.complaints == []
    visits.end(visit, name)


def choose(page, facet, value):
    page.locator("details.search__filters").evaluate("details => { details.open = true }")
    page.check(f"input[name={facet}][value={value}]")


def ids(page, selector=FOUND):
    return page.locator(selector).evaluate_all("all => all.map((one) => one.dataset.id)")


def whole(page):
    """Return the ids of the results once all that the page shows at first are drawn."""
    page.wait_for_selector(FOUND)
    page.evaluate("new Promise((resolve) => setTimeout(resolve))")
    return ids(page)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("1.3", "f2-a1-3"),
        ("R1.3", "f2-a1-3"),
        ("reco 1.3", "f2-a1-3"),
        ("M2.1", "pa22-o2-1"),
        ("mesure 2.1", "pa22-o2-1"),
        ("f2-a1-3", "f2-a1-3"),
        ("pa22-o2-1", "pa22-o2-1"),
        ("axe 2", "f2-a2"),
        ("Évaluer le programme d'appui", "pa22-o2-3"),
        ("silo", "silo"),
        ("logement", "t-logement"),
        ("Image des régions", "t-image"),
    ],
)
def test_what_is_named_exactly_comes_first(found, query, first):
    assert found(query)[0] == first


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("régionalisation", "REGIONALISATION"),
        ("l’étranger", "l'etranger"),
        ("main-d’œuvre", "main d'oeuvre"),
        ("M.I.F.I.", "mifi"),
        ("projet-pilote", "projet pilote"),
    ],
)
def test_accents_case_and_signs_change_nothing(found, one, other):
    assert found(one) and found(one) == found(other)


@pytest.mark.parametrize("query", ["logemants", "logments", "logeements", "logmeents", "garderei", "gardeires"])
def test_one_slip_of_the_finger_is_forgiven(found, query):
    assert "f2-a1-1" in found(query)[:3]


@pytest.mark.parametrize(("query", "kept"), [("silos", "silo"), ("initiatives", "f2-a1-3"), ("HLM", "f2-a1-1")])
def test_plural_singular_and_acronyms(found, query, kept):
    assert kept in found(query)[:3]


@pytest.mark.parametrize("language", PAGES)
def test_results_are_in_the_page_s_language(page, site_url, language):
    open_page(page, site_url, language, "?q=parrainage" if language == "fr" else "?q=pairing")
    addresses = page.locator(FOUND).evaluate_all("all => all.map((one) => one.getAttribute('href'))")
    assert addresses
    assert {urlsplit(one).path.startswith("/en/") for one in addresses} == {language == "en"}


def test_a_result_says_what_it_is_and_where_it_stands(page, site_url):
    open_page(page, site_url, query="?q=1.3")
    result = page.locator(FOUND).first
    assert result.locator(".result__kind").inner_text() == "Recommandation"
    assert result.locator(".result__code").inner_text() == "1.3"
    assert result.locator(".result__where").inner_text().startswith("2e Forum (2022), Axe 1")
    assert result.locator("[data-strength=none]").inner_text() == "Correspondance\u00a0: aucune"
    assert result.locator(".result__where sup").first.inner_text() == "e"
    page.evaluate(TYPE, "initiatives")
    assert page.locator(f"{FOUND} mark").first.inner_text().lower() == "initiatives"
    result.click()
    page.wait_for_url("**/recommandations/f2-a1-3/")


# Where the service worker keeps nothing, the page loads nothing ahead.
SAVING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
# What the search looks like lays nothing out before it is seen.
UNSEEN = "head link[media='not all']"
STARTS = """() => [
  performance.getEntriesByType("navigation")[0].loadEventEnd,
  performance.getEntriesByType("resource")
    .filter(({ name }) => /search\\.|index\\.js/.test(name))
    .map(({ startTime }) => startTime),
]"""


def test_search_is_loaded_behind_the_page_and_opens_without_the_network(new_page, site_url):
    page = new_page(own=True)
    page.goto(site_url + RECORD["fr"], wait_until="networkidle")
    page.wait_for_function(f"({STARTS})()[1].length === 3")
    loaded, starts = page.evaluate(STARTS)
    assert min(starts) >= loaded > 0
    page.wait_for_function("Boolean(globalThis.visavisSearch)")
    assert page.locator(UNSEEN).count() == 1
    page.context.set_offline(True)
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    assert page.locator(UNSEEN).count() == 0
    page.keyboard.type("logement")
    page.wait_for_selector(OPTIONS)


def test_with_data_to_save_nothing_of_search_is_loaded_before_it_is_asked_for(new_page, site_url):
    page = new_page(own=True)
    page.add_init_script(SAVING)
    page.goto(site_url + RECORD["fr"], wait_until="networkidle")
    assert page.evaluate(STARTS)[1] == []
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    assert len(page.evaluate(STARTS)[1]) == 3


@pytest.mark.parametrize("intent", ["hover", "focus"])
def test_search_is_loaded_once_somebody_is_about_to_ask_for_it(new_page, site_url, intent):
    page = new_page(own=True)
    page.add_init_script(SAVING)
    page.goto(site_url + RECORD["fr"], wait_until="networkidle")
    with page.expect_request("**/index.js"):
        getattr(page.locator("[data-search-open]"), intent)()
    assert page.locator(".search-dialog").count() == 0


def test_an_index_of_another_release_is_read_by_its_own_engine(page, site, site_url):
    """A page that a host or a browser kept, and what was published since."""
    text = (site / INDEXES["fr"]).read_text(encoding="utf-8")
    engine = re.search(r"assets/(search\.fr\.\w{8}\.js)", text)
    page.route("**/index.js", lambda route: route.fulfill(body=text.replace(engine[1], "other.js")))
    code = (site / engine[0]).read_text(encoding="utf-8")
    page.route("**/assets/other.js", lambda route: route.fulfill(body=f"globalThis.isOther = true; {code}"))
    page.goto(site_url + RECORD["fr"])
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    assert page.evaluate("globalThis.isOther")


@pytest.mark.parametrize("keys", ["button", "/", "Control+k"])
@pytest.mark.parametrize("language", PAGES)
def test_the_dialog_opens_and_gives_the_focus_back(page, site_url, language, keys):
    page.goto(site_url + RECORD[language])
    opener = page.locator("[data-search-open]").first
    opener.focus()
    opener.click() if keys == "button" else page.keyboard.press(keys)
    page.wait_for_selector(".search-dialog[open]")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "combobox"
    assert page.locator(".search-dialog input").input_value() == ""
    page.keyboard.press("Escape")
    page.wait_for_selector(".search-dialog[open]", state="hidden")
    assert opener.evaluate("opener => opener === document.activeElement")


def test_a_finger_opens_the_dialog(new_page, site_url):
    phone = new_page(own=True, **PHONE)
    phone.goto(site_url + RECORD["fr"])
    phone.locator("[data-search-open]").first.tap()
    phone.wait_for_selector(".search-dialog[open]")
    assert phone.evaluate("document.activeElement.getAttribute('role')") == "combobox"


# How many results stand there in the task of the key, and how many after the next.
DRAWN = """([field, results]) => {
  const count = () => document.querySelectorAll(results).length;
  const input = document.querySelector(field);
  input.value = "logement";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  const first = count();
  return new Promise((resolve) => setTimeout(() => resolve([first, count()])));
}"""


@pytest.mark.parametrize("place", ["page", "dialog"])
def test_a_key_draws_what_is_in_sight_and_the_rest_comes_behind(page, site_url, place):
    if place == "page":
        open_page(page, site_url)
        first, shown = page.evaluate(DRAWN, ["#search-q", FOUND])
    else:
        page.goto(site_url + RECORD["fr"])
        page.keyboard.press("/")
        page.wait_for_selector(".search-dialog[open]")
        first, shown = page.evaluate(DRAWN, [".search-dialog input", OPTIONS])
    assert 0 < first < shown


def test_a_slash_typed_in_a_field_is_a_slash(page, site_url):
    page.goto(site_url)
    page.locator("input[name=q]").first.press("/")
    assert page.locator("input[name=q]").first.input_value() == "/"
    assert page.locator(".search-dialog").count() == 0


def test_the_dialog_by_keyboard_alone(page, site_url):
    page.goto(site_url + RECORD["fr"])
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    box = page.locator(".search-dialog [role=combobox]")
    assert box.get_attribute("aria-expanded") == "false"
    page.keyboard.type("logement")
    assert box.get_attribute("aria-expanded") == "true"
    assert page.locator(f"#{box.get_attribute('aria-controls')}").get_attribute("role") == "listbox"
    assert "résultat" in page.locator(".search-dialog [role=status]").inner_text()

    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"{OPTIONS}[aria-selected=true]")
    assert chosen.count() == 1
    assert chosen.get_attribute("id") == box.get_attribute("aria-activedescendant")
    assert ids(page, OPTIONS)[1] == chosen.get_attribute("data-id")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") is None

    page.keyboard.press("ArrowDown")
    target = page.locator(f"{OPTIONS}[aria-selected=true]").get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_enter_without_a_choice_leads_to_all_results(page, site_url):
    page.goto(site_url + RECORD["en"])
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    page.keyboard.type("housing")
    link = page.locator(".search-dialog__all").get_attribute("href")
    assert parse_qs(urlsplit(link).query) == {"q": ["housing"]}
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/search/?q=housing")
    page.wait_for_selector(FOUND)


def test_the_number_of_results_is_announced(page, site_url):
    open_page(page, site_url)
    status = page.locator("[data-search-status]")
    assert status.get_attribute("role") == "status"
    for query, words in (("logement", "résultats"), ("Drummondville", "1 résultat"), ("xyzxyzxyz", "Aucun résultat")):
        page.evaluate(TYPE, query)
        assert words in status.inner_text()
    assert "moins de mots" in page.locator("[data-search-hint]").inner_text()


def test_filters_narrow_with_counts_and_stand_in_the_address(page, site_url):
    open_page(page, site_url, query="?q=région")
    before = whole(page)
    choose(page, "kind", "measure")
    count = page.locator("label:has(input[name=kind][value=measure]) .filter__count").inner_text()
    kinds = page.locator(FOUND).evaluate_all("all => all.map((one) => one.dataset.kind)")
    assert set(kinds) == {"measure"} and len(kinds) == int(count)
    choose(page, "strength", "none")
    strengths = page.locator(f"{FOUND} [data-strength]").evaluate_all("all => all.map((one) => one.dataset.strength)")
    assert set(strengths) == {"none"} and len(strengths) < len(kinds)
    asked = {"q": ["région"], "kind": ["measure"], "strength": ["none"]}
    assert parse_qs(urlsplit(page.url).query) == asked

    narrowed = ids(page)
    page.reload()
    assert whole(page) == narrowed
    assert page.locator("input[name=strength][value=none]").is_checked()
    page.go_back()
    assert not page.locator("input[name=strength][value=none]").is_checked()
    page.go_back()
    assert ids(page) == before
    page.go_forward()
    assert page.locator("input[name=kind][value=measure]").is_checked()
    page.locator("details.search__filters").evaluate("details => { details.open = true }")
    page.locator(".filter__clear").click()
    assert ids(page) == before and page.url.endswith("?q=r%C3%A9gion")


def test_each_strength_is_counted_apart(page, site_url):
    open_page(page, site_url, query="?kind=recommendation")
    boxes = page.locator("input[name=strength]")
    counts = page.locator("label:has(input[name=strength]) .filter__count").all_inner_texts()
    shown = int("".join(filter(str.isdigit, page.locator("[data-search-status]").inner_text())))
    assert sum(map(int, counts)) == shown
    for place in range(boxes.count()):
        value = boxes.nth(place).get_attribute("value")
        open_page(page, site_url, query=f"?kind=recommendation&strength={value}")
        announced = page.locator("[data-search-status]").inner_text()
        assert announced.startswith("Aucun" if counts[place] == "0" else counts[place])


def test_what_was_typed_is_in_the_address_and_survives_the_way_back(page, site_url):
    open_page(page, site_url)
    page.locator("#search-q").press_sequentially("logement")
    page.wait_for_url("**/?q=logement")
    first = whole(page)
    target = page.locator(FOUND).first.get_attribute("href")
    page.locator(FOUND).first.click()
    page.wait_for_url(target)
    page.go_back()
    assert whole(page) == first and page.locator("#search-q").input_value() == "logement"


def test_what_is_typed_before_the_page_can_answer_is_asked_for(new_page, site_url):
    page, waiting = new_page(own=True), []
    page.route("**/*.js", lambda route: waiting.append(route))
    page.goto(site_url + PAGES["fr"], wait_until="commit")
    page.fill("#search-q", "logement")
    for route in waiting:
        route.continue_()
    page.unroute_all()
    page.wait_for_url("**/?q=logement")
    assert page.locator("#search-q").input_value() == "logement" and ids(page)


def test_a_filter_that_leaves_nothing_says_so(page, site_url):
    open_page(page, site_url, query="?q=logement&kind=plan")
    assert page.locator("[data-search-hint]").inner_text().startswith("Avec les filtres")


def test_without_javascript_the_page_leads_to_the_lists(browser, site_url):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site_url + PAGES["fr"])
    assert page.locator("noscript a").count() >= 4
    assert page.locator("noscript a").first.is_visible()
    context.close()


def test_search_under_a_sub_path(page, subpath_url):
    open_page(page, subpath_url, query="?q=1.3")
    page.locator(FOUND).first.click()
    page.wait_for_url(f"{subpath_url}recommandations/f2-a1-3/")
    page.keyboard.press("Control+k")
    page.wait_for_selector(".search-dialog[open]")
    page.keyboard.type("M2.1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{subpath_url}mesures/pa22-o2-1/")


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_dialog_is_the_screen_and_targets_are_large(page, site_url, width):
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site_url + RECORD["fr"])
    page.keyboard.press("/")
    page.wait_for_selector(".search-dialog[open]")
    page.keyboard.type("région")
    box = page.locator(".search-dialog").bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, width, 700)
    for selector in (".search-dialog input", ".search-dialog__close", OPTIONS, ".search-dialog__all"):
        assert page.locator(selector).first.bounding_box()["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= width


SHIFTS = """new PerformanceObserver((list) => {
  window.shifted = (window.shifted ?? 0) + list.getEntries().reduce((sum, one) => sum + one.value, 0);
}).observe({ type: "layout-shift", buffered: true });"""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_in_sight_moves_while_the_results_come(new_page, site_url, language):
    phone = new_page(own=True, **PHONE)
    phone.add_init_script(SHIFTS)
    phone.goto(f"{site_url}{PAGES[language]}?q={'logement' if language == 'fr' else 'housing'}")
    phone.wait_for_selector(FOUND)
    phone.wait_for_timeout(300)
    assert phone.evaluate("window.shifted ?? 0") < 0.02
