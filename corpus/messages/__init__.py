"""What an editor is told, in both languages: each message says what is wrong, then the cure."""

from __future__ import annotations

from corpus.messages.files import FILES
from corpus.messages.model import MODEL
from corpus.messages.promises import PROMISES
from corpus.messages.rules import RULES
from corpus.messages.yaml import YAML

MESSAGES: dict[str, dict[str, str]] = FILES | YAML | MODEL | RULES | PROMISES

KINDS: dict[str, dict[str, str]] = {
    "forum": {"fr": "le forum", "en": "forum"},
    "panel": {"fr": "le panel", "en": "panel"},
    "finding": {"fr": "le constat", "en": "finding"},
    "axis": {"fr": "l’axe", "en": "axis"},
    "recommendation": {"fr": "la recommandation", "en": "recommendation"},
    "plan": {"fr": "le plan", "en": "plan"},
    "objective": {"fr": "l’objectif", "en": "objective"},
    "measure": {"fr": "la mesure", "en": "measure"},
    "correspondence": {"fr": "la correspondance", "en": "correspondence"},
    "source": {"fr": "la source", "en": "source"},
    "term": {"fr": "le terme", "en": "term"},
    "region": {"fr": "la région", "en": "region"},
    "page": {"fr": "la page", "en": "page"},
}
