"""Makes the pages of all records without MkDocs, by the same templates: what is left is what MkDocs costs.

    python bench/bare.py CONTENT FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from markupsafe import Markup

from corpus import load
from corpus.addresses import INDEXES, has_page
from corpus.model.types import LANGUAGES
from hooks.outputs.assets import bundle
from hooks.outputs.data import page_data, prepare
from hooks.outputs.install import draw_icons, paper_colours
from hooks.outputs.search import start_indexes
from hooks.rendering.renderer import Renderer
from hooks.rendering.site import Site

ROOT = Path(__file__).resolve().parent.parent


def build(content: Path, folder: Path) -> None:
    """Write the page of each record in each language, and the indexes. Raises what a build raises."""
    corpus = load(content)
    files = bundle() | draw_icons()
    indexes = start_indexes(corpus, files)
    assets = {name: file.address for name, file in files.items()}
    assets |= {f"index.{language}.js": where for language, where in INDEXES.items()}
    held = {name: Markup(files[name].path.read_text(encoding="utf-8").strip()) for name in ("head.js", "drawn.css")}
    site = Site(
        "https://example.org/",
        assets=assets,
        head_script=held["head.js"],
        styles=held["drawn.css"],
        live=True,
        colours=paper_colours(),
    )
    renderer = Renderer(corpus, site, ROOT / "templates")
    exports = prepare(renderer, ROOT)
    for record in filter(has_page, (*corpus.walk(), *corpus.retired.values())):
        for language in LANGUAGES:
            shown = renderer.view(record, language)
            content_of = renderer.render(f"{record.kind}.html", language, shown.address, record=record)
            around = {
                "view": shown,
                "opening": "",
                "content": Markup(content_of),
                "toc": [],
                "linked_data": page_data(shown, exports, renderer.words(language)),
            }
            path = folder / shown.address / "index.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(renderer.render("layout.html", language, shown.address, **around), encoding="utf-8")
    for index in indexes:
        index.wait()


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
