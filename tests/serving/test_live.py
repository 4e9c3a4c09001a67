"""What a build that fails, or ends, leaves behind in `make serve`."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from subprocess import PIPE, Popen
from types import SimpleNamespace

import pytest
from asking import wait_until

from corpus import ContentError, Problem
from hooks.serving import live
from hooks.serving.desk import Desk
from hooks.serving.report import problems_behind

PROBLEM = Problem("content/axes.yaml", 42, 7, "f2-a1-3", "title.fr", "file_empty", (("key", "axes"),))


def hidden_behind(error: Exception) -> BaseException:
    """Return an error as a build raises it: caught and raised again as others."""
    try:
        try:
            raise error
        except type(error):
            raise RuntimeError("aborted") from None
    except RuntimeError as caught:
        return caught


@pytest.mark.parametrize(("error", "found"), [(ContentError([PROBLEM]), (PROBLEM,)), (OSError("disk"), ())])
def test_the_problems_behind_an_error_are_found(error: Exception, found: tuple[Problem, ...]) -> None:
    assert problems_behind(hidden_behind(error)) == found


def test_what_a_build_leaves_in_memory_is_cleared_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds are made with the collector off, and it would come back to the oldest generation only after twenty."""
    monkeypatch.setattr(live, "start_rest", lambda config: Popen(["true"], stdout=PIPE, encoding="utf-8"))
    config = SimpleNamespace(config_file_path=str(tmp_path / "mkdocs.yml"))
    left: list[weakref.ref[list[object]]] = []

    class Ring(list[object]):
        """What refers to itself."""

    def build() -> None:
        ring = Ring()
        ring.append(ring)
        left.append(weakref.ref(ring))

    desk = Desk()
    desk.turn = lambda: None
    live.Rebuild(build, config, desk)()
    assert wait_until(lambda: left[0]() is None and gc.isenabled())
