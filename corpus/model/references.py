"""Which keys of the YAML name other records, and of which kinds."""

from __future__ import annotations

# What a key refers to, wherever it stands with a text or a list of texts.
REFERENCES: dict[str, tuple[str, ...]] = {
    "forum": ("forum",),
    "source": ("source",),
    "sources": ("source",),
    "note_sources": ("source",),
    "findings": ("finding",),
    "recommendation": ("recommendation",),
    "measure": ("measure",),
    "record": ("recommendation", "measure"),
    "continues": ("recommendation",),
    "plan": ("plan",),
    "against": ("plan", "forum"),
    "region": ("region",),
    "main": ("page", "forum", "plan"),
    "links": ("page", "forum", "plan"),
}
