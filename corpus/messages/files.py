"""What is said of a whole file."""

from __future__ import annotations

FILES: dict[str, dict[str, str]] = {
    "file_missing": {
        "fr": "ce fichier est absent; le remettre tel qu’il était (sur GitHub, « History », puis la version "
        "d’avant; sur un ordinateur, "
        "git checkout -- {path}) ou le recréer",
        "en": "this file is missing; put it back as it was (on GitHub, “History,” then the version before; on a "
        "computer, git checkout -- {path}) or create it again",
    },
    "file_unreadable": {
        "fr": "ce fichier est là, mais cette machine n’a pas le droit de le lire; le permettre (chmod u+r {path})",
        "en": "this file is here, but this machine may not read it; allow it (chmod u+r {path})",
    },
    "file_not_plain": {
        "fr": "ceci n’est pas un fichier ordinaire; le remplacer par un fichier (git checkout -- {path})",
        "en": "this is no ordinary file; put a file in its place (git checkout -- {path})",
    },
    "file_empty": {
        "fr": "ce fichier est vide; il doit contenir la clé « {key} »",
        "en": 'this file is empty; it must have the key "{key}"',
    },
    "file_too_large": {
        "fr": "ce fichier dépasse {limit} Mo; le scinder ou en retirer ce qui n’est pas du contenu",
        "en": "this file is over {limit} MB; split it or remove what is not content",
    },
    "too_many": {
        "fr": "ce fichier a plus de {limit} problèmes; corriger d’abord ceux-ci, ou le rétablir",
        "en": "this file has more than {limit} problems; correct these first, or restore it",
    },
    "too_many_pieces": {
        "fr": "ce fichier a plus de {limit} lignes et éléments; le scinder ou en retirer ce qui n’est pas du contenu",
        "en": "this file has more than {limit} lines and items; split it or remove what is not content",
    },
    "published_missing": {
        "fr": "la référence de ce qui a été publié est absente; l’écrire par « python -m corpus publish »",
        "en": "the file of what was published is missing; write it with “python -m corpus publish”",
    },
    "published_broken": {
        "fr": "la référence de ce qui a été publié ne se lit pas; la remettre telle qu’elle était (sur GitHub, "
        "« History », puis la version d’avant; sur un ordinateur, git checkout -- {path})",
        "en": "the file of what was published can’t be read; put it back as it was (on GitHub, “History,” then "
        "the version "
        "before; on a computer, git checkout -- {path})",
    },
    "published_needed": {
        "fr": "la référence de ce qui a été publié est absente, et withdrawn.yaml nomme ce qui l’a été; la rétablir "
        "(git checkout -- {path})",
        "en": "the file of what was published is missing, and withdrawn.yaml names what was; restore it "
        "(git checkout -- {path})",
    },
    "encoding": {
        "fr": "un caractère est mal enregistré; le retaper, ou enregistrer le fichier en UTF-8",
        "en": "a character was saved wrongly; type it again, or save the file as UTF-8",
    },
    "control_character": {
        "fr": "caractère invisible ou qui renverse le texte, {character}; effacer ce passage et le retaper",
        "en": "a character that is not seen or turns the text around, {character}; delete this passage and type "
        "it again",
    },
    "unshown_character": {
        "fr": "le caractère {character} n’est pas dans les polices du site, qui ne peut l’imprimer; l’écrire autrement",
        "en": "the character {character} is not in the site’s typefaces, and can’t be printed; write it otherwise",
    },
    "tab": {
        "fr": "une tabulation; la remplacer par des espaces (deux par niveau)",
        "en": "a tab; replace it with spaces (two per level)",
    },
}
