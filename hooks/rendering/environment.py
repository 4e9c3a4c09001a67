"""Jinja as this site uses it: a template that includes another calls it at once, and what is safe is not copied.

Jinja's own code looks an included template up at each turn, copies what is known for it, and hands each piece of its
text up through all that include it; with the copies of safe text, that was a sixth of a build. What many pages show
alike is made once for what it is made of, which the compiler finds in the template itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jinja2 import Environment
from jinja2.compiler import CodeGenerator, Frame
from jinja2.meta import find_undeclared_variables
from jinja2.nodes import Const, EvalContext, Include, Template
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup, escape

_UNSAFE = re.compile("[&<>\"']")
# What a compiled template calls what it takes, and what it includes.
_TAKEN, _INCLUDED = "taken", "included"
# How many times one part is kept, each made of something else: past that, few pages near each other share more.
_BOUND = 2048


def shown(value: object) -> str:
    """Return a value as safe HTML."""
    if type(value) is Markup or type(value) is str and not _UNSAFE.search(value):
        return value
    return escape(value)


class _Compiler(CodeGenerator):
    """Has templates call `Whole.part` for what they include, and `shown` for what they show.

    Each notes in itself the names that it takes from what includes it, and the templates that it includes.
    """

    def visit_Template(self, node: Template, frame: Frame | None = None) -> None:
        self.writeline(f"from {__name__} import {shown.__name__}")
        included = [include.template for include in node.find_all(Include)]
        names = [template.value if isinstance(template, Const) else None for template in included]
        self.writeline(f"{_TAKEN}, {_INCLUDED} = {sorted(find_undeclared_variables(node))!r}, {names!r}")
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

    def __init__(self, environment: Whole, names: dict[str, Any], name: str) -> None:
        # As Jinja's own, without what no template of this site has: blocks, and places that do not escape.
        self.environment, self.parent, self.name = environment, names, name
        self.vars, self.exported_vars, self.blocks = {}, set(), {}
        self.eval_ctx = environment.escaping

    def resolve_or_missing(self, key: str) -> Any:
        if key in self.vars:
            return self.vars[key]
        known = self.parent.get(key, missing)
        return self.environment.globals.get(key, missing) if known is missing else known

    def call(self, __obj: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Call what a template calls; what takes the context, as Jinja does, and all else without asking further."""
        if hasattr(__obj, "jinja_pass_arg"):
            return super().call(__obj, *args, **kwargs)
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return __obj(*args, **kwargs)


class Whole(Environment):
    """An environment whose templates all escape, are never reloaded, and include others with all that they know.

    Those that are `shared` are made once for what they take from what includes them, and for what filters find there:
    the names that are `told`.
    """

    code_generator_class = _Compiler

    def __init__(self, shared: Iterable[str] = (), told: Iterable[str] = (), **options: Any) -> None:
        super().__init__(autoescape=True, auto_reload=False, cache_size=-1, **options)
        self.escaping = EvalContext(self)
        self._roots: dict[str, Callable[[Context], Iterator[str]]] = {}
        self._told = frozenset(told)
        self._shared: dict[str, dict[tuple[object, ...], tuple[list[object], str]]] = {name: {} for name in shared}
        self._needs: dict[str, tuple[str, ...]] = {}

    def part(self, name: str, context: Context, known: Mapping[str, object]) -> str:
        """Return as HTML what a template shows where another includes it, with what `context` holds and is `known`.

        Raises jinja2.TemplateError where there is no such template, and as `fill` does.
        """
        names = {**context.parent, **context.vars, **known}
        return self._once(name, names) if name in self._shared else self._made(name, names)

    def needs(self, name: str) -> frozenset[str]:
        """Return the names that a template, and all that it includes, may take from what includes it.

        Raises TypeError where it is not written which templates it includes.
        """
        template = self._root(name).__globals__
        if None in template[_INCLUDED]:
            raise TypeError(name)
        return frozenset(template[_TAKEN]).union(*map(self.needs, template[_INCLUDED]))

    def _once(self, name: str, names: dict[str, Any]) -> str:
        needs = self._needs.get(name) or self._needs.setdefault(name, tuple(self._told | self.needs(name)))
        given = [names.get(need, missing) for need in needs]
        # Told apart without being read: what was given is kept, so that nothing else takes its identity.
        key = tuple([value if type(value) is str else id(value) for value in given])
        kept = self._shared[name]
        if key not in kept:
            if len(kept) == _BOUND:
                kept.clear()
            kept[key] = (given, self._made(name, names))
        return kept[key][1]

    def _made(self, name: str, names: dict[str, Any]) -> str:
        return "".join(self._root(name)(_Known(self, names, name)))

    def _root(self, name: str) -> Callable[[Context], Iterator[str]]:
        return self._roots.get(name) or self._roots.setdefault(name, self.get_template(name).root_render_func)

    def fill(self, name: str, known: dict[str, object]) -> str:
        """Return as HTML what a template shows by itself, where `known` is known beside the globals.

        Raises jinja2.TemplateError where it asks for what there is not.
        """
        try:
            return self._made(name, known)
        except Exception:
            self.handle_exception()
