"""The rule of topics: a record names each of its topics once."""

from __future__ import annotations

from corpus.reading.ids import Ids


def check_topics(ids: Ids) -> None:
    """Note a topic that a record names twice."""
    for entry in ids:
        named = entry.document.at(entry.path).get("topics")
        for index, topic in enumerate(named if isinstance(named, tuple) else ()):
            if topic in named[:index]:
                entry.document.report((*entry.path, "topics", index), "topic_twice", value=topic)
