"""What an editor is told, in both languages: each message says what is wrong, then the cure."""

from __future__ import annotations

from corpus.messages.files import FILES
from corpus.messages.ledger import LEDGER
from corpus.messages.model import MODEL
from corpus.messages.promises import PROMISES
from corpus.messages.rules import RULES
from corpus.messages.settings import SETTINGS
from corpus.messages.typed import typed
from corpus.messages.yaml import YAML

MESSAGES: dict[str, dict[str, str]] = typed(FILES | YAML | MODEL | RULES | PROMISES | LEDGER | SETTINGS)

# How a message ends where another word is near, where none is, and where an unknown key is too much.
HINTS: dict[str, dict[str, str]] = typed({
    "near": {"fr": "; vouliez-vous dire « {near} »?", "en": '; did you mean "{near}"?'},
    "check": {"fr": "; vérifier l’identifiant", "en": "; check the id"},
    "delete": {"fr": "; la supprimer", "en": "; delete it"},
    "none": {"fr": "", "en": ""},
    "id": {"fr": "« {near} »", "en": '"{near}"'},
    "line": {"fr": "(ligne {first})", "en": "(line {first})"},
    "lines": {"fr": "(lignes {first} à {last})", "en": "(lines {first} to {last})"},
    "or": {"fr": " ou ", "en": " or "},
})

KIND_NAMES: dict[str, dict[str, str]] = {
    "forum": {"fr": "le forum", "en": "forum"},
    "panel": {"fr": "le panel", "en": "panel"},
    "finding": {"fr": "le constat", "en": "finding"},
    "axis": {"fr": "l’axe", "en": "axis"},
    "recommendation": {"fr": "la recommandation", "en": "recommendation"},
    "plan": {"fr": "le plan", "en": "plan"},
    "objective": {"fr": "l’objectif", "en": "objective"},
    "measure": {"fr": "la mesure", "en": "measure"},
    "correspondence": {"fr": "la correspondance", "en": "correspondence"},
    "follow_up": {"fr": "la suite", "en": "follow-up"},
    "topic": {"fr": "le sujet", "en": "topic"},
    "source": {"fr": "la source", "en": "source"},
    "term": {"fr": "le terme", "en": "term"},
    "region": {"fr": "la région", "en": "region"},
    "page": {"fr": "la page", "en": "page"},
    "record": {"fr": "l’enregistrement", "en": "record"},
    "assessed": {"fr": "la recommandation ou la mesure", "en": "recommendation or measure"},
}

# What each language is called in the other and in itself.
LANGUAGE_NAMES: dict[str, dict[str, str]] = {
    "fr": {"fr": "français", "en": "French"},
    "en": {"fr": "anglais", "en": "English"},
}

# What became of something that is still referred to; a message goes on from there.
STATES: dict[str, dict[str, str]] = {
    "withdrawn": {"fr": "est retiré (withdrawn.yaml);", "en": "is withdrawn (withdrawn.yaml);"},
    "lost": {
        "fr": "n’est plus dans son fichier; si c’est pour le retirer,",
        "en": "is no longer in its file; if it is being withdrawn,",
    },
}
