"""What stands in the place of a text still to be written: in skeletons, in the blocks of messages, in the guide."""

from __future__ import annotations

# What `new` writes.
UNWRITTEN = ("À écrire", "To be written")

# What the guide for editors writes where a text is to come; a test compares them with CONTRIBUTING.md.
OF_THE_GUIDE = frozenset({
    "Ce que demande cet axe, en une phrase.",
    "Ce que disent les deux textes, et pourquoi ils se rencontrent.",
    "Ce que la mesure prévoit.",
    "Ce que veut ce plan.",
    "By doing what the report says",
    "En faisant ce que dit le rapport",
    "L'objectif en peu de mots",
    "L'énoncé de l'objectif.",
    "La mesure en peu de mots",
    "La recommandation en peu de mots",
    "La ville",
    "Le constat en peu de mots",
    "Le lieu",
    "Le nom du ministère",
    "Le titre dans la source",
    "Le titre de l'axe",
    "Le titre de la section dans la source",
    "Le titre du panel",
    "Les mots du rapport",
    "Prénom Nom",
    "The finding in a few words",
    "The measure in a few words",
    "The objective in a few words",
    "The place",
    "The recommendation in a few words",
    "The report's words, translated",
    "The statement of the objective.",
    "The title of the axis",
    "The title of the panel",
    "Un premier point",
    "A first point",
    "What both texts say, and why they meet.",
    "What the measure provides.",
    "What this axis asks for, in a sentence.",
    "What this plan seeks.",
    "ce qui est en commun, en quelques mots",
    "what is in common, in a few words",
})

_ALL = {*UNWRITTEN, *OF_THE_GUIDE, "…", "..."}


def is_placeholder(text: object) -> bool:
    """Return whether a value is a text that only holds the place of another."""
    return isinstance(text, str) and " ".join(text.replace("’", "'").split()) in _ALL
