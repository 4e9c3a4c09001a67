"""Nothing is told by colour alone, and forced colours leave everything to be seen."""

from __future__ import annotations

import pytest

from corpus.addresses import address
from corpus.model.relation import Strength

# The elements of a kind whose drawing is of the colour of what lies behind it.
FAINT = """selector => {
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/rgba\\(.*, 0\\)|transparent/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility())
    .filter((one) => { const style = getComputedStyle(one);
      return [style.fill, style.stroke].every((paint) => paint === "none" || paint === behind(one)); }).length;
}"""


@pytest.mark.parametrize("options", [{"forced_colors": "active"}, {"color_scheme": "dark"}, {"color_scheme": "light"}])
def test_signs_and_bars_are_told_from_what_lies_behind_them(new_page, site_url, options):
    page = new_page(**options)
    for path in ("", "forums/f2/", "correspondances/f2-pa22/", "recommandations/f2-a2-1/"):
        page.goto(site_url + path)
        assert page.locator("main svg").count() > 0
        assert page.evaluate(FAINT, "main svg.sign path, main svg rect") == 0


def test_buttons_and_fields_have_an_edge_in_forced_colours(new_page, site_url):
    """A choice keeps the edge that the browser itself draws."""
    page = new_page(forced_colors="active")
    page.goto(site_url)
    drawn = page.locator("main button:visible, main input:not([type=radio]):visible")
    bare = drawn.evaluate_all("""all => all.filter((one) => {
      const edges = [one, one.parentElement].map((element) => getComputedStyle(element).borderTopStyle);
      return edges.every((edge) => edge === "none");
    }).length""")
    assert bare == 0


def test_each_strength_has_a_sign_and_a_word_of_its_own(page, site_url, corpus):
    """Read in black and white, the squares around a recommendation say the same."""
    shapes = {}
    for strength, record in {one.strength: one for one in corpus.recommendations}.items():
        page.goto(site_url + address(record, "fr"))
        cell = page.locator(f"a.cell--{strength}").first
        shapes[strength] = cell.locator("> svg").inner_html()
        assert corpus.labels["strength"][strength].fr.lower() in cell.text_content().lower()
    assert len(set(shapes.values())) == len(shapes) > 1
    assert Strength.NONE in shapes


def test_the_page_is_printed_dark_on_light_without_what_is_only_for_screens(new_page, site_url):
    page = new_page(color_scheme="dark")
    page.goto(f"{site_url}recommandations/f2-a2-1/")
    page.emulate_media(media="print")
    style = "one => ['color', 'backgroundColor'].map((name) => getComputedStyle(one)[name])"
    colours = page.locator("body").evaluate(style)
    darkness = [sum(int(part) for part in colour[colour.index("(") + 1 : -1].split(",")[:3]) for colour in colours]
    assert darkness[0] < 150
    assert darkness[1] > 700 or "0)" in colours[1]
    for hidden in ("header nav", "[data-theme-switch]", "nav.neighbours"):
        assert not page.locator(hidden).first.is_visible()
    assert page.locator("blockquote").first.is_visible()
    assert page.locator("main .short a", has_text="/f2-a2-1").is_visible()
