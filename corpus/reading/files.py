"""From a folder of YAML to what could be read of it: each file strictly, each item after its model."""

from __future__ import annotations

from pathlib import Path as Folder

from pydantic import ValidationError

from corpus.messages.problems import Problem, ending, extent, nearest
from corpus.model.files import FILES, Section, files_in, main_file
from corpus.model.references import REFERENCES
from corpus.model.types import LANGUAGES
from corpus.reading.document import Document, Path
from corpus.reading.last_read import read_if_changed
from corpus.reading.loaded import Loaded
from corpus.reading.plain_file import Unreadable, read_plain
from corpus.reading.refusals import keys_at, refusals
from corpus.reading.strict_yaml import SIZE_LIMIT_MB


def read_all(folder: Folder) -> Loaded:
    """Return what could be read of the files in `folder`; what could not is noted in it."""
    loaded = Loaded()
    for file in files_in(folder):
        sections = _sections(file)
        shown = f"{folder.name}/{file}"
        try:
            raw = read_plain(folder / file, SIZE_LIMIT_MB)
        except Unreadable as error:
            details = (("path", shown), ("limit", str(SIZE_LIMIT_MB)))
            loaded.problems.append(Problem(shown, 1, 1, "", "", error.code, details))
            continue
        document = loaded.documents[file] = read_if_changed(shown, raw, _may_be_empty(sections), _tops(sections))
        if document.data is None and not document.problems and document.may_be_empty == _tops(sections):
            document.data = {section.key: () for section in sections}
        if document.data is None and not document.problems:
            end = max(1, len("\n".join(document.lines).rstrip().split("\n")))
            document.report((), "file_empty", (end, 1), key=sections[0].key)
        elif document.data is not None:
            _validate(loaded, document, sections, whole=file in FILES)
    return loaded


def _sections(file: str) -> tuple[Section, ...]:
    """Return what a file holds; one that lies in a folder goes on with the lists of the file of the folder's name."""
    sections = FILES[main_file(file)]
    return sections if file in FILES else tuple(section for section in sections if section.many)


def _may_be_empty(sections: tuple[Section, ...]) -> frozenset[str]:
    return frozenset(section.key for section in sections if section.may_be_empty)


def _tops(sections: tuple[Section, ...]) -> frozenset[str]:
    return frozenset(section.key for section in sections)


def _validate(loaded: Loaded, document: Document, sections: tuple[Section, ...], whole: bool) -> None:
    """Keep what is valid and note what is not; only where it is `whole` must a file have all of its keys."""
    if not isinstance(document.data, dict):
        document.report((), "not_mapping")
        return
    known = [section.key for section in sections]
    for key in document.data:
        if key not in known and not document.is_full:
            _unknown_key(document, key, sections)
    for section in sections:
        path = (section.key,)
        if section.key not in document.data:
            if whole or len(sections) == 1:
                document.report((), "missing_key", document.gap((section.key,), known), key=section.key)
        elif path in document.refused:
            continue
        elif not section.many:
            _validate_one(loaded, document, section, path)
        elif not isinstance(document.data[section.key], tuple):
            document.report(path, "not_list")
        else:
            for index in range(len(document.data[section.key])):
                if document.is_full or _of_other_section(document, section, sections, (*path, index)):
                    continue
                _validate_one(loaded, document, section, (*path, index))


def _unknown_key(document: Document, key: str, sections: tuple[Section, ...]) -> None:
    """Note a key at the margin that the file does not have there."""
    lists = [section for section in sections if section.many and key in keys_at(section.model, ())]
    for path in ((section.key, 0) for section in lists):
        fellow = next((place for at, place in document.keys.items() if at[:-1] == path), None)
        if fellow:
            line, column = fellow
            document.report((key,), "indentation_of_line", found=0, wanted=column - 1, like=line)
            return
    near = nearest(key, [section.key for section in sections])
    document.report((key,), "unknown_key", key=key, **ending(near, "delete"))


def _of_other_section(document: Document, section: Section, sections: tuple[Section, ...], path: Path) -> bool:
    """Note a block that stands in one list of its file and has the keys of another's; return whether it does."""
    item = document.at(path)
    given = set(item) if isinstance(item, dict) else set()
    others = [other for other in sections if other.many and other is not section]
    for other in others:
        if len(given & set(keys_at(other.model, ()))) > len(given & set(keys_at(section.model, ()))):
            lines = extent(document.place(path)[0], document.last_line(path))
            document.report(path, "other_section", wanted=other.key, key=section.key, **lines)
            return True
    return False


def _validate_one(loaded: Loaded, document: Document, section: Section, path: Path) -> None:
    try:
        item = section.model.model_validate(document.at(path))
    except ValidationError as error:
        for at, code, details in refusals(error, section.model):
            # What is wrong with a reference is said once, where all of them are checked.
            if code == "bad_id" and any(step in REFERENCES for step in (*path, *at)[-2:]):
                continue
            if not any((*path, *at)[:depth] in document.refused for depth in range(len(path), len(path) + len(at) + 1)):
                missing = code in ("missing_key", "missing_language")
                place = document.gap((*path, *at), keys_at(section.model, at[:-1]) or LANGUAGES) if missing else None
                document.report((*path, *at), code, place, **details)
    else:
        loaded.add(document, path, item)
