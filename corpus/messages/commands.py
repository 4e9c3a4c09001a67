"""What the commands say when they are done, and what they say of themselves."""

from __future__ import annotations

from corpus.messages.typed import typed

_COMMANDS: dict[str, dict[str, str]] = {
    "warning": {
        "fr": "avertissement : ",
        "en": "warning: ",
    },
    "right": {
        "fr": "Aucun problème dans {records} blocs.",
        "en": "No problem in {records} blocks.",
    },
    "right_but_one": {
        "fr": "Aucun problème dans {records} blocs; 1 avertissement (voir plus haut).",
        "en": "No problem in {records} blocks; 1 warning (see above).",
    },
    "right_but": {
        "fr": "Aucun problème dans {records} blocs; {warnings} avertissements (voir plus haut).",
        "en": "No problem in {records} blocks; {warnings} warnings (see above).",
    },
    "wrong_one": {
        "fr": "1 problème.",
        "en": "1 problem.",
    },
    "wrong_in_one": {
        "fr": "{problems} problèmes dans 1 fichier.",
        "en": "{problems} problems in 1 file.",
    },
    "wrong": {
        "fr": "{problems} problèmes dans {files} fichiers.",
        "en": "{problems} problems in {files} files.",
    },
    "published": {
        "fr": "{path} écrit : {records} blocs, {texts} textes, {addresses} adresses.",
        "en": "{path} written: {records} blocks, {texts} texts, {addresses} addresses.",
    },
    "schemas": {
        "fr": "{count} schémas écrits dans {path}.",
        "en": "{count} schemas written to {path}.",
    },
    "new": {
        "fr": "{path}:{line} : remplacer chaque « À écrire » et chaque « To be written ».",
        "en": "{path}:{line}: replace every “À écrire” and every “To be written.”",
    },
    "not_there": {
        "fr": "« {value} » n’est pas dans le contenu, ou n’est pas ce qu’il faut ici.",
        "en": "“{value}” is not in the content, or not what is needed here.",
    },
    "no_revision": {
        "fr": "Git ne connaît pas cette révision : {value}",
        "en": "Git does not know this revision: {value}",
    },
    "no_live": {
        "fr": "Ce que promet le site en ligne ne se lit pas ({address} : {why}). Rien n’est publié sans lui être "
        "comparé; s’il s’agit d’une première publication, ajouter --first.",
        "en": "What the live site promises can’t be read ({address}: {why}). Nothing is published that is not compared "
        "with it; if this is a first publication, add --first.",
    },
    "first_live": {
        "fr": "Première publication : rien n’est encore promis à {address}.",
        "en": "First publication: nothing is promised yet at {address}.",
    },
    "suggested": {
        "fr": "Paires proches par les mots et sans correspondance : un indice, rien de plus.",
        "en": "Pairs that are close in words and have no match: a hint, nothing more.",
    },
    "title": {"fr": "Ce qui change pour le lectorat", "en": "What changes for readers"},
    "same": {"fr": "Rien ne change dans le contenu.", "en": "Nothing changes in the content."},
    "added": {"fr": "Ajouts", "en": "Added"},
    "withdrawn": {"fr": "Retraits", "en": "Withdrawn"},
    "changed": {"fr": "Textes modifiés", "en": "Changed texts"},
    "records_gone": {"fr": "Blocs disparus", "en": "Blocks gone"},
    "addresses_gone": {"fr": "Adresses disparues", "en": "Addresses gone"},
    "texts_gone": {"fr": "Textes disparus", "en": "Texts gone"},
    "topics": {"fr": "Sujets changés", "en": "Topics changed"},
    "moved": {"fr": "Adresses qui mènent ailleurs", "en": "Addresses that lead elsewhere"},
}

COMMANDS = typed(_COMMANDS)

HELP: dict[str, str] = {
    "program": "Vérifie le contenu et dit tout ce qui ne va pas. / Checks the content and says all that is wrong.",
    "folder": "le dossier du contenu (content) / the folder of the content",
    "lang": "la langue des messages; sinon VISAVIS_LANG, sinon celle de la machine / the language of the messages",
    "format": "text, github (annotations; d'office sur GitHub) ou json / text, github (annotations) or json",
    "base": "la révision dont les promesses sont tenues; d'office, là où cette branche a quitté main / the revision "
    "whose promises are kept; by default, where this branch left main",
    "live": "l'adresse du site en ligne, dont les promesses sont tenues / the address of the live site, whose promises "
    "are kept",
    "first": "rien n'est encore en ligne : c'est la première publication / nothing is live yet",
    "date": "le jour de la publication; aujourd'hui d'office / the day of publication; today by default",
    "check": "vérifier (d'office) / check (the default)",
    "schemas": "écrire les schémas JSON que les fichiers nomment / write the JSON Schemas that the files name",
    "new": "écrire un modèle de bloc / write a skeleton: forum, axis FORUM, recommendation AXIS, "
    "measure OBJECTIVE, correspondence RECOMMENDATION MEASURE, follow_up RECORD SOURCE",
    "suggest": "paires proches par les mots, sans correspondance / pairs close in words, without a match",
    "diff": "ce qui change pour le lectorat depuis une révision / what changes for readers since a revision",
    "count": "combien de paires / how many pairs",
    "publish": "écrire content/published.json, la référence de ce qui est publié / write what was last published",
}
