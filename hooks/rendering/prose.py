"""Prose pages are text: they may call the macros that are listed, and nothing of what Jinja or HTML can besides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from html.parser import HTMLParser
from types import CodeType

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

# A fault of a page: its line from 1, the code of its message, and what was found.
Fault = tuple[int, str, str]
Macros = Mapping[str, Callable[..., object]]

# The HTML that Markdown makes, and the little that may be written beside it; each with its attributes.
_FROM_MARKDOWN = (
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "hr"),
    *("table", "thead", "tbody", "tr", "em", "strong", "br", "i", "sup", "sub"),
)
ALLOWED: dict[str, frozenset[str]] = {
    **dict.fromkeys(_FROM_MARKDOWN, frozenset({"id", "lang"})),
    **dict.fromkeys(("th", "td"), frozenset({"style"})),
    **dict.fromkeys(("span", "abbr"), frozenset({"lang", "title"})),
    "a": frozenset({"href", "title", "lang"}),
}
_STYLES = {f"text-align: {side};" for side in ("left", "center", "right")}
_LINKS = ("https://", "mailto:", "#")


class ProseError(Exception):
    """A page calls what it may not; `faults` are all of them."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        super().__init__(str(faults))


def fill_macros(text: str, macros: Macros) -> str:
    """Return a page's Markdown with what its macros show.

    Raises ProseError for anything but a macro with texts between its brackets and a choice between two ways to say it.
    """
    try:
        tree = _environment().parse(text)
    except TemplateSyntaxError as error:
        raise ProseError([(error.lineno, "prose_code", "{")]) from None
    faults = list(_faults(tree, macros))
    if faults:
        raise ProseError(faults)
    try:
        return Template.from_code(_environment(), _compiled(text), dict(macros)).render()
    except (LookupError, TypeError) as error:
        line = next((at for at, line in enumerate(text.split("\n"), 1) if str(error).strip("'") in line), 1)
        raise ProseError([(line, "prose_unknown", str(error))]) from None


def markup_faults(source: str, html: str) -> list[Fault]:
    """Return what is not allowed in the HTML that Markdown made of a page; its line is where `source` names it."""
    found = _Markup()
    found.feed(html)
    found.close()
    lines = source.lower().split("\n")
    return [
        (next((at for at, line in enumerate(lines, 1) if mark in line), 1), "prose_markup", shown)
        for mark, shown in found.faults
    ]


def without_macros(text: str) -> str:
    """Return a page's Markdown with a word in the place of each macro; all that a choice may say stays."""
    pieces = []
    for _, kind, value in _environment().lex(text):
        if kind == "data":
            pieces.append(value)
        elif kind == "variable_begin":
            pieces.append("x")
    return "".join(pieces)


@lru_cache(maxsize=2)
def _compiled(text: str) -> CodeType:
    """Return a page's text compiled: its parts, which come after it, are of the same text."""
    return _environment().compile(text)


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True)
    for names in (environment.globals, environment.filters, environment.tests):
        names.clear()
    return environment


def _faults(node: nodes.Node, macros: Macros) -> Iterator[Fault]:
    if isinstance(node, nodes.Call):
        plain = not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        texts = all(isinstance(argument, nodes.Const) and isinstance(argument.value, str) for argument in node.args)
        if not isinstance(node.node, nodes.Name):
            yield node.lineno, "prose_code", type(node.node).__name__
        elif node.node.name not in macros:
            yield node.lineno, "prose_macro", node.node.name
        elif not (plain and texts):
            yield node.lineno, "prose_code", node.node.name
        return
    if isinstance(node, (nodes.Template, nodes.Output, nodes.If, nodes.Not, nodes.And, nodes.Or)):
        for child in node.iter_child_nodes():
            yield from _faults(child, macros)
    elif not isinstance(node, nodes.TemplateData):
        name = node.name if isinstance(node, nodes.Name) else type(node).__name__
        yield node.lineno, "prose_code", name


class _Markup(HTMLParser):
    """Keeps, of each thing that is not allowed, how the source may name it and how a message does."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            self.faults.append((f"<{tag}", f"<{tag}>"))
            return
        for name, value in attributes:
            known = name in ALLOWED[tag] and (name != "style" or value in _STYLES)
            if not known or name == "href" and not _leads_somewhere(value or ""):
                self.faults.append((name if name != "href" else (value or "").lower(), f'{name}="{value or ""}"'))

    def handle_comment(self, data: str) -> None:
        self.faults.append(("<!--", "<!--"))

    def handle_decl(self, decl: str) -> None:
        self.faults.append(("<!", "<!"))

    def unknown_decl(self, data: str) -> None:
        self.faults.append(("<!", "<!"))

    def handle_pi(self, data: str) -> None:
        self.faults.append(("<?", "<?"))


def _leads_somewhere(link: str) -> bool:
    """Return whether a link leads to another site by https, to an e-mail or into this site."""
    return link.startswith(_LINKS) or not (":" in link or link.startswith(("/", "\\")))
