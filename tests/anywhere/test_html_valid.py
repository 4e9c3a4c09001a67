"""Every built page is valid HTML, and carries a policy that lets nothing run but the site's own files."""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess

from crawl import documents, pages, scripts
from places import EVERY, ROOT

from corpus.addresses import address
from corpus.model.types import LANGUAGES
from hooks.outputs.node import node


def validate(folder, *names):
    command = [node(), "tests/support/validate.mjs", str(folder), *names]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_kind_of_page_is_valid(site, shown_in):
    """Short addresses and cards for other sites come from one template each: one of each is enough.

    Where KINDS=all says so, every page is read.
    """
    doors = {(tree.find("body").get("class"), tree.get("lang")): here for here, tree in documents(site).items()}
    looked_at = {address(record, language) for language in LANGUAGES for record in shown_in(language)}
    read = {*pages(site)} if EVERY else looked_at
    names = {*doors.values(), *read, "404.html", "no-network.html"}
    assert validate(site, *(here if here.endswith(".html") else f"{here}index.html" for here in sorted(names))) == []


def test_an_invalid_page_is_told(tmp_path):
    spoiled = '<!doctype html><html lang="fr"><head><title>x</title></head><body><p id="a" id="b"></p></body></html>'
    tmp_path.joinpath("page.html").write_text(spoiled, encoding="utf-8")
    assert "no-dup-attr" in " ".join(validate(tmp_path))


def policy(tree):
    (content,) = tree.xpath("/html/head/meta[@http-equiv='Content-Security-Policy']/@content")
    return {rule.split()[0]: rule.split()[1:] for rule in content.split(";")}


def test_the_policy_allows_the_sites_own_files_and_what_pages_hold(site):
    for here, tree in documents(site).items():
        rules = policy(tree)
        assert rules.pop("default-src") == ["'none'"], here
        held = {"script-src": scripts(tree), "style-src": tree.xpath("//style/text()")}
        for rule, texts in held.items():
            allowed = rules.pop(rule)
            digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
            assert {"'self'", *(f"'sha256-{digest}'" for digest in digests)} <= set(allowed), here
            assert len(allowed) == 2 and allowed[1].startswith("'sha256-"), here
        assert rules.pop("require-trusted-types-for") == ["'script'"]
        assert rules.pop("trusted-types") == ["vis-a-vis"]
        for sources in rules.values():
            assert set(sources) <= {"'self'", "'none'", "data:"}, here


def test_the_policy_stands_before_what_it_governs(site):
    for here, tree in documents(site).items():
        kinds = [one.tag if one.get("http-equiv") is None else "policy" for one in tree.find("head")]
        governed = [place for place, kind in enumerate(kinds) if kind in ("script", "link")]
        assert kinds.index("policy") < min(governed), here


def test_the_one_inline_script_is_the_themes(site):
    trees = documents(site)
    inline = {script for tree in trees.values() for script in scripts(tree)}
    assert len(inline) == 1
    assert "theme" in inline.pop()
    assert all(len(scripts(trees[here])) == 1 for here in ("404.html", *pages(site)))


def test_no_style_and_no_script_stands_in_the_markup(site):
    for here, tree in documents(site).items():
        assert tree.xpath("//@style | //base | //body//style") == [], here
        assert tree.xpath("//@*[starts-with(name(), 'on')]") == [], here
        assert not any("javascript:" in link.lower() for link in tree.xpath("//@href | //@action | //@src")), here


def test_a_form_without_a_button_waits_for_the_script_that_serves_it(site):
    for here, tree in documents(site).items():
        for form in tree.iter("form"):
            sends = form.xpath(".//button[not(@type) or @type='submit'] | .//input[@type='submit']")
            # Where none runs, its styles hide that of the list to explore.
            assert sends or form.get("hidden") is not None or form.get("class") == "explore__form", here


def test_no_stop_of_the_keyboard_jumps_the_queue(site):
    for here, tree in documents(site).items():
        assert set(tree.xpath("//@tabindex")) <= {"0", "-1"}, here
