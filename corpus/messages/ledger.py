"""What is said of the ledger: the file, written by `publish`, of all that was ever promised."""

from __future__ import annotations

LEDGER: dict[str, dict[str, str]] = {
    "ledger_entry": {
        "fr": "« {value} » n’est pas ce que « python -m corpus publish » écrit ici; rétablir ce fichier "
        "(git checkout -- {path})",
        "en": "“{value}” is not what “python -m corpus publish” writes here; restore this file "
        "(git checkout -- {path})",
    },
    "ledger_address": {
        "fr": "« {value} » n’est pas une adresse que ce site peut donner à ce bloc; rétablir ce fichier "
        "(git checkout -- {path})",
        "en": "“{value}” is not an address that this site can give this block; restore this file "
        "(git checkout -- {path})",
    },
    "ledger_loose": {
        "fr": "« {value} » n’est pas parmi ce qui a été publié; rétablir ce fichier (git checkout -- {path})",
        "en": "“{value}” is not among what was published; restore this file (git checkout -- {path})",
    },
    "ledger_future": {
        "fr": "la date {value} est à venir : cette machine se croit le {today}; rétablir ce fichier "
        "(git checkout -- {path}) ou mettre la machine à l’heure",
        "en": "the date {value} is to come: this machine takes today for {today}; restore this file "
        "(git checkout -- {path}) or set the machine’s clock",
    },
    "ledger_lost": {
        "fr": "« {value} » a été promis ({base}) et n’est plus ici; rétablir ce fichier tel qu’il était : ce qui a été "
        "publié y reste, même retiré",
        "en": "“{value}” was promised ({base}) and is no longer here; restore this file as it was: what was published "
        "stays in it, even once withdrawn",
    },
    "ledger_changed": {
        "fr": "« {value} » n’est ici ni comme il a été promis ({base}) ni comme il est dans le contenu; rétablir ce "
        "fichier tel qu’il était, puis « python -m corpus publish »",
        "en": "“{value}” is here neither as it was promised ({base}) nor as it is in the content; restore this file as "
        "it was, then “python -m corpus publish”",
    },
    "ledger_missing": {
        "fr": "la référence de ce qui a été publié ({base}) est absente; la rétablir",
        "en": "the file of what was published ({base}) is missing; restore it",
    },
    "amended_real": {
        "fr": "« {value} » est une adresse qui a pu répondre : elle répond toujours; supprimer cette entrée",
        "en": "“{value}” is an address that could answer: it always does; delete this entry",
    },
    "amended_nowhere": {
        "fr": "« {value} » n’est promis à rien; donner une adresse que published.json contient",
        "en": "“{value}” is promised to nothing; give an address that is in published.json",
    },
    "base_none": {
        "fr": "ce qui a été publié n’est comparé qu’à ce fichier même, qui a pu changer : {reason_fr}; nommer une "
        "révision qui l’a (python -m corpus check --base main)",
        "en": "what was published is compared with this file alone, which may have changed: {reason_en}; name a "
        "revision that has it (python -m corpus check --base main)",
    },
}

# Why there is nothing to compare with.
NO_BASE: dict[str, dict[str, str]] = {
    "no_git": {"fr": "il n’y a pas de dépôt Git ici", "en": "there is no Git repository here"},
    "no_revision": {
        "fr": "Git n’a pas la révision {base} (une copie sans histoire?)",
        "en": "Git does not have the revision {base} (a copy without its history?)",
    },
    "no_ledger": {
        "fr": "la révision {base} n’a pas ce fichier (une première publication?)",
        "en": "the revision {base} does not have this file (a first publication?)",
    },
    "broken": {
        "fr": "ce fichier ne se lit pas à la révision {base}",
        "en": "this file can’t be read at the revision {base}",
    },
}
