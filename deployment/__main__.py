"""python -m deployment: keep the files of the live release, walk the live site, ask after links, judge licences."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from corpus import load
from corpus.commands.base import NoLedger
from deployment.issue import tell
from deployment.licences import refused
from deployment.links import links, report
from deployment.releases import NoRelease, keep
from deployment.smoke import walk


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 where all is well, 1 where it is not."""
    options = _parser().parse_args(arguments)
    url = f"{options.url.rstrip('/')}/" if hasattr(options, "url") else ""
    if options.command == "keep":
        return _keep(url, options.folder)
    if options.command == "smoke":
        return _smoke(url, options.content)
    if options.command == "licences":
        return _licences(options.bills)
    return _links(options.content, options.issue)


def _keep(url: str, folder: Path) -> int:
    try:
        count = keep(url, folder)
    except (NoRelease, OSError) as error:
        print(f"Le site en ligne ne se lit pas; relancer. / The live site can't be read; run again. {error}")
        return 1
    print(f"{count} fichiers de la version en ligne gardés / files of the live release kept")
    return 0


def _smoke(url: str, content: Path) -> int:
    try:
        count, wrong = walk(url, {record.id for record in load(content).withdrawn})
    except NoLedger as error:
        print(f"Le registre ne se lit pas. / The ledger can't be read. {error.address}: {error.why}")
        return 1
    print(*wrong, f"{count} adresses demandées, {len(wrong)} en défaut / addresses asked for, at fault", sep="\n")
    return int(bool(wrong))


def _licences(bills: list[Path]) -> int:
    wrong = [line for bill in bills for line in refused(bill)]
    print(*wrong, f"{len(wrong)} licences à juger / licences to be judged: deployment/licences.py", sep="\n")
    return int(bool(wrong))


def _links(content: Path, issue: bool) -> int:
    checked = list(links(load(content)))
    text = report(checked)
    print(text)
    if issue:
        print(tell(text, any(link.state in ("gone", "moved") for link in checked), os.environ))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m deployment", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("keep", help="garder les fichiers de la version en ligne / keep the live files")
    command.add_argument("url")
    command.add_argument("folder", type=Path)
    command = commands.add_parser("smoke", help="parcourir le site en ligne / walk the live site")
    command.add_argument("url")
    command.add_argument("--content", type=Path, default=Path("content"))
    command = commands.add_parser("links", help="demander les liens des sources / ask after the sources' links")
    command.add_argument("--content", type=Path, default=Path("content"))
    command.add_argument("--issue", action="store_true", help="le dire dans un ticket / tell it in an issue")
    command = commands.add_parser("licences", help="juger les licences d'inventaires / judge the licences of bills")
    command.add_argument("bills", type=Path, nargs="+")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
