"""The tile map of the regions: each name stands whole in its tile, at every width."""

from __future__ import annotations

import pytest

from corpus.views.tiles import LINE, NARROW, tile_map

# The text of each tile that is shown, and what of it stands out of its frame.
TILES = """() => [...document.querySelectorAll(".tile-map__picture")].filter((one) => one.getClientRects().length).map(
  (picture) => [...picture.querySelectorAll("g")].map((tile) => {
    const frame = tile.querySelector("rect").getBoundingClientRect();
    const texts = [...tile.querySelectorAll("text")].map((one) => one.getBoundingClientRect());
    const out = texts.some((one) => one.left < frame.left || one.right > frame.right || one.bottom > frame.bottom);
    const name = tile.querySelector(".tile__name");
    return [name.textContent, out, parseFloat(getComputedStyle(name).fontSize) * frame.width / 94];
  }))"""


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_every_name_stands_whole_in_its_tile(new_page, site_url, corpus, width):
    page = new_page(viewport={"width": width, "height": 900})
    forum = next(one for one in corpus.forums if one.regions)
    page.goto(f"{site_url}forums/{forum.id}/")
    (shown,) = page.evaluate(TILES)
    names = [tile.region.name for tile in tile_map(forum)]
    assert [name.replace("-", "") for name, _, _ in shown] == [name.replace("-", "") for name in names]
    assert [name for name, out, _ in shown if out] == []
    assert min(size for _, _, size in shown) >= 8.5


def test_a_name_is_cut_between_syllables_where_a_line_is_short(live):
    tiles = {tile.region.name: tile for tile in tile_map(live["f2"])}
    assert tiles["Abitibi-Témiscamingue"].narrow_lines == ("Abi-", "tibi-", "Témis-", "camin-", "gue")
    assert tiles["Chaudière-Appalaches"].narrow_lines == ("Chau-", "dière-", "Appala-", "ches")
    assert tiles["Abitibi-Témiscamingue"].lines == ("Abitibi-", "Témiscamingue")
    for tile in tiles.values():
        assert max(map(len, tile.lines)) <= LINE and max(map(len, tile.narrow_lines)) <= NARROW
