"""python -m corpus: load, check, say what is wrong; and the maintainer's shortcuts."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from corpus.commands.base import NoBase, NoLedger, base_of, live_base
from corpus.commands.check import SHAPES, check
from corpus.commands.diff import diff
from corpus.commands.git import NoRevision
from corpus.commands.language import language
from corpus.commands.new import OFFERED, NotThere, new
from corpus.commands.publish import publish
from corpus.commands.schemas import write_schemas
from corpus.commands.suggest import suggest
from corpus.messages.commands import COMMANDS, HELP
from corpus.messages.problems import ContentError
from corpus.rules.ledger import Base


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 where all is well, 1 where the content is not, 2 for a wrong call.

    Raises SystemExit for a call that argparse refuses or answers by itself (--help).
    """
    options = _parser().parse_args(_with_command(arguments))
    chosen = language(options.lang, os.environ)
    shape = getattr(options, "format", None)
    shape = shape or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    try:
        if options.command == "publish":
            return publish(options.folder, chosen, options.date)
        if options.command == "schemas":
            return write_schemas(options.folder, options.folder.parent / "schemas", chosen)
        if options.command == "new":
            return new(options.folder, options.kind, options.names, chosen, options.date)
        if options.command == "suggest":
            return suggest(options.folder, chosen, options.count)
        if options.command == "diff":
            return diff(options.folder, options.base, chosen)
        return check(options.folder, chosen, shape, _base(options, chosen))
    except NoLedger as error:
        print(COMMANDS["no_live"][chosen].format(address=error.address, why=error.why), file=sys.stderr)
        return 1
    except (NotThere, NoRevision) as error:
        code = "not_there" if isinstance(error, NotThere) else "no_revision"
        print(COMMANDS[code][chosen].format(value=error), file=sys.stderr)
        return 2
    except ContentError:
        shape = "text"
    return check(options.folder, chosen, shape)


def _base(options: argparse.Namespace, language: str) -> Base | NoBase | None:
    """Return what the content is held against; raises as `base_of` and `live_base` do, but for NoBase."""
    if options.live:
        base = live_base(options.live, options.first)
        if base is None:
            print(COMMANDS["first_live"][language].format(address=options.live), file=sys.stderr)
        return base
    try:
        return base_of(options.folder, options.base)
    except NoBase as error:
        return error


def _with_command(arguments: list[str]) -> list[str]:
    """Return the arguments with the default command put first where none is given."""
    commands = {"check", "diff", "new", "publish", "schemas", "suggest"}
    asks_help = arguments[:1] in (["-h"], ["--help"])
    return arguments if asks_help or commands & set(arguments[:1]) else ["check", *arguments]


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--folder", type=Path, default=Path("content"), help=HELP["folder"])
    common.add_argument("--lang", choices=("fr", "en"), help=HELP["lang"])
    parser = argparse.ArgumentParser(prog="python -m corpus", description=HELP["program"])
    commands = parser.add_subparsers(dest="command")
    command = commands.add_parser("check", parents=[common], help=HELP["check"])
    command.add_argument("--format", choices=tuple(SHAPES), help=HELP["format"])
    command.add_argument("--base", help=HELP["base"])
    command.add_argument("--live", metavar="URL", help=HELP["live"])
    command.add_argument("--first", action="store_true", help=HELP["first"])
    commands.add_parser("schemas", parents=[common], help=HELP["schemas"])
    command = commands.add_parser("publish", parents=[common], help=HELP["publish"])
    command.add_argument("--date", type=date.fromisoformat, default=date.today(), help=HELP["date"])
    command = commands.add_parser("new", parents=[common], help=HELP["new"])
    command.add_argument("kind", choices=OFFERED)
    command.add_argument("names", nargs="*", metavar="ID")
    command.add_argument("--date", type=date.fromisoformat, default=date.today(), help=HELP["date"])
    command = commands.add_parser("suggest", parents=[common], help=HELP["suggest"])
    command.add_argument("--count", type=int, default=20, help=HELP["count"])
    command = commands.add_parser("diff", parents=[common], help=HELP["diff"])
    command.add_argument("base")
    return parser


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
