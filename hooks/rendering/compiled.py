"""Keeps compiled templates for the next build."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from store import Store, key

# In bytes; the templates of the site take one megabyte.
BOUND = 16_000_000
# How a template is compiled follows from these too: a filter may ask for the page's context.
_FILTERS = Path(__file__).parent.with_name("filters")
_COMPILER = Path(__file__).with_name("environment.py")


@cache
def compiled_templates(folder: Path) -> CompiledTemplates:
    """Return those of a folder, which is looked through once, however often a site is built. Raises OSError."""
    return CompiledTemplates(folder)


class CompiledTemplates(BytecodeCache):
    """Compiled templates in the store of a folder, each read once; none that is damaged is run: Python would."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError where the folder can't be made."""
        self._store = Store(folder, BOUND)
        self._store.trim()
        self._read: dict[str, CodeType | None] = {}
        self._compiler = key(*(path.read_bytes() for path in (_COMPILER, *sorted(_FILTERS.glob("*.py")))))

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return what names a template: it is compiled to the same in any folder."""
        return super().get_cache_key(name)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its compiled form, where it is kept."""
        name = self._key(bucket)
        if name not in self._read:
            path = self._store.find(name)
            if path:
                bucket.bytecode_from_string(path.read_bytes())
            self._read[name] = bucket.code
        bucket.code = self._read[name]

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the compiled form of a template. Raises OSError."""
        name = self._key(bucket)
        self._read[name] = bucket.code
        self._store.keep(name, "jinja", bucket.bytecode_to_string())

    def _key(self, bucket: Bucket) -> str:
        return key(bucket.key, bucket.checksum, self._compiler)
