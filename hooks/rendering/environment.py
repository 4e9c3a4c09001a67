"""Jinja as this site uses it: a template that includes another calls it at once, and what is safe is not copied.

Jinja's own code looks an included template up at each turn, copies what is known for it, and hands each piece of its
text up through all that include it; with the copies of safe text, that was a sixth of a build.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2 import Environment
from jinja2.compiler import CodeGenerator, Frame
from jinja2.nodes import Include, Template
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup, escape

_UNSAFE = re.compile("[&<>\"']")


def shown(value: object) -> str:
    """Return a value as safe HTML."""
    if type(value) is Markup or type(value) is str and not _UNSAFE.search(value):
        return value
    return escape(value)


class _Compiler(CodeGenerator):
    """Has templates call `Whole.part` for what they include, and `shown` for what they show."""

    def visit_Template(self, node: Template, frame: Frame | None = None) -> None:
        self.writeline(f"from {__name__} import {shown.__name__}")
        super().visit_Template(node, frame)

    def visit_Include(self, node: Include, frame: Frame) -> None:
        self.start_write(frame, node)
        self.write(f"environment.{Whole.part.__name__}(")
        self.visit(node.template, frame)
        self.write(f", context, {self.dump_local_context(frame)})")
        self.end_write(frame)

    def _output_child_pre(self, *_: object) -> None:
        self.write(f"{shown.__name__}(")


class _Known(Context):
    """What a template knows: names of its own and of what includes it, then the globals, which are not copied."""

    def resolve_or_missing(self, key: str) -> Any:
        for names in (self.vars, self.parent, self.environment.globals):
            if key in names:
                return names[key]
        return missing

    def call(self, __obj: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call what a template calls; what takes the context, as Jinja does, and all else without asking further."""
        if hasattr(__obj, "jinja_pass_arg"):
            return super().call(__obj, *args, **kwargs)
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return __obj(*args, **kwargs)


class Whole(Environment):
    """An environment whose templates all escape, are never reloaded, and include others with all that they know."""

    code_generator_class = _Compiler

    def __init__(self, **options: Any) -> None:
        super().__init__(autoescape=True, auto_reload=False, cache_size=-1, **options)
        self._roots: dict[str, Callable[[Context], Iterator[str]]] = {}

    def part(self, name: str, context: Context, known: Mapping[str, object]) -> str:
        """Return as HTML what a template shows where another includes it, with what `context` holds and is `known`.

        Raises jinja2.TemplateError where there is no such template, and as `fill` does.
        """
        root = self._roots.get(name) or self._roots.setdefault(name, self.get_template(name).root_render_func)
        return "".join(root(_Known(self, {**context.parent, **context.vars, **known}, name, {})))

    def fill(self, name: str, known: dict[str, object]) -> str:
        """Return as HTML what a template shows by itself, where `known` is known beside the globals.

        Raises jinja2.TemplateError where it asks for what there is not.
        """
        try:
            return self.part(name, _Known(self, known, name, {}), {})
        except Exception:
            self.handle_exception()
