"""How long a build takes, as ratios: a machine's own speed cancels out, so figures of two machines can be compared.

Run it with `make bench`. A build here is what `make serve` does after an edit; what is printed has its own bench.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).resolve().parent.parent
TIMES = 3
COPIES = 9
# What grows with each edition and each plan; the rest is shared by all.
GROWING = {
    "forums.yaml": "forums",
    "panels.yaml": "panels",
    "axes.yaml": "axes",
    "plan_action.yaml": "plans",
    "correspondences.yaml": "correspondences unmatched",
}


class Plain(yaml.SafeDumper):
    """Writes every value out, as the content asks."""

    def ignore_aliases(self, data: object) -> bool:
        """Return that a value is written out, never referred to."""
        return True


def main() -> None:
    """Print each figure with what it means."""
    os.environ |= {"LIVE": "true", "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryDirectory() as folder:
        real, pages = built(Path(folder), ROOT / "content")
        plain = built_plainly(Path(folder) / "plain", pages)
        grown, many = built(Path(folder), tenfold(Path(folder) / "content"))
    print(f"{pages} pages built again in {real:.2f} s: {1000 * real / pages:.1f} ms a page")
    print(f"plain MkDocs, as many pages of one paragraph, in {plain:.2f} s: ratio {real / plain:.1f}")
    dearer = grown / many * pages / real
    print(f"{many} pages of ten times the content in {grown:.2f} s: a page costs {dearer:.1f} times as much")


def built(folder: Path, content: Path) -> tuple[float, int]:
    """Return the median time of building again, in seconds, and the number of pages."""
    os.environ["CONTENT_DIR"] = str(content)
    site = folder / "site"
    times = [once(site) for _ in range(TIMES + 1)][1:]
    return median(times), len(list(site.rglob("index.html")))


def once(site: Path, config_file: Path = ROOT / "mkdocs.yml") -> float:
    """Return the time of one build, in seconds."""
    config = load_config(str(config_file), site_dir=str(site))
    start = perf_counter()
    build(config, serve_url="http://127.0.0.1:8000/")
    return perf_counter() - start


def built_plainly(folder: Path, pages: int) -> float:
    """Return the median time in which MkDocs builds as many pages of its own, with its own theme."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    for number in range(pages):
        (docs / f"page-{number}.md").write_text(f"# Page {number}\n\nA paragraph.\n", encoding="utf-8")
    names = [f"page-{number}.md" for number in range(3)]
    config = {"site_name": "Plain", "docs_dir": "docs", "theme": "mkdocs", "plugins": [], "nav": names}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    return median(once(folder / "site", folder / "mkdocs.yml") for _ in range(TIMES))


def tenfold(content: Path) -> Path:
    """Return a folder with the real content and nine copies of its edition and its plan, under other ids."""
    shutil.copytree(ROOT / "content", content)
    (content / "published.json").unlink(missing_ok=True)
    for name, keys in GROWING.items():
        path = content / name
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        for key in keys.split():
            originals = [record for record in data[key] if re.search(r"\bf2\b|\bpa22\b", str(record))]
            data[key] += [copied(record, number) for number in range(COPIES) for record in originals]
        path.write_text(yaml.dump(data, Dumper=Plain, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return content


def copied(node: object, number: int) -> object:
    """Return a copy of some YAML in which f2 and pa22 have become another edition and another plan."""
    if isinstance(node, dict):
        other = {key: copied(value, number) for key, value in node.items() if key != "spoken_addresses"}
        return other | ({"edition": 10 + number} if "edition" in node else {})
    if isinstance(node, list):
        return [copied(item, number) for item in node]
    if isinstance(node, str):
        return re.sub(r"\bpa22\b", f"pa{30 + number}", re.sub(r"\bf2\b", f"f{10 + number}", node))
    return node


if __name__ == "__main__":
    main()
