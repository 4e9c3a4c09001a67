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

# The name of each kind: what « est là » or « n’existe pas » is said of.
KIND_NAMES: dict[str, dict[str, str]] = {
    "forum": {"fr": "le forum", "en": "forum"},
    "panel": {"fr": "le panel", "en": "panel"},
    "finding": {"fr": "le constat", "en": "finding"},
    "axis": {"fr": "l’axe", "en": "axis"},
    "recommendation": {"fr": "la recommandation", "en": "recommendation"},
    "plan": {"fr": "le plan", "en": "plan"},
    "objective": {"fr": "l’objectif", "en": "objective"},
    "measure": {"fr": "la mesure", "en": "measure"},
    "correspondence": {"fr": "la correspondance", "en": "match"},
    "follow_up": {"fr": "la suite", "en": "follow-up"},
    "topic": {"fr": "le sujet", "en": "topic"},
    "source": {"fr": "la source", "en": "source"},
    "term": {"fr": "le terme", "en": "term"},
    "region": {"fr": "la région", "en": "region"},
    "page": {"fr": "la page", "en": "page"},
    "record": {"fr": "le bloc", "en": "block"},
    "assessed": {"fr": "la recommandation ou la mesure", "en": "recommendation or measure"},
}

# One of each kind: what something is, or should be.
ONE_OF_KIND: dict[str, dict[str, str]] = {
    "forum": {"fr": "un forum", "en": "a forum"},
    "panel": {"fr": "un panel", "en": "a panel"},
    "finding": {"fr": "un constat", "en": "a finding"},
    "axis": {"fr": "un axe", "en": "an axis"},
    "recommendation": {"fr": "une recommandation", "en": "a recommendation"},
    "plan": {"fr": "un plan", "en": "a plan"},
    "objective": {"fr": "un objectif", "en": "an objective"},
    "measure": {"fr": "une mesure", "en": "a measure"},
    "correspondence": {"fr": "une correspondance", "en": "a match"},
    "follow_up": {"fr": "une suite", "en": "a follow-up"},
    "topic": {"fr": "un sujet", "en": "a topic"},
    "source": {"fr": "une source", "en": "a source"},
    "term": {"fr": "un terme", "en": "a term"},
    "region": {"fr": "une région", "en": "a region"},
    "page": {"fr": "une page", "en": "a page"},
    "record": {"fr": "un bloc", "en": "a block"},
    "assessed": {"fr": "une recommandation ou une mesure", "en": "a recommendation or a measure"},
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
