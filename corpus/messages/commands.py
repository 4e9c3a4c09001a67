"""What the commands say when they are done, and what they say of themselves."""

from __future__ import annotations

COMMANDS: dict[str, dict[str, str]] = {
    "warning": {
        "fr": " (avertissement)",
        "en": " (warning)",
    },
    "right": {
        "fr": "Aucun problème dans {records} enregistrements; {warnings} avertissement(s).",
        "en": "No problem in {records} records; {warnings} warning(s).",
    },
    "wrong": {
        "fr": "{problems} problème(s) dans {files} fichier(s).",
        "en": "{problems} problem(s) in {files} file(s).",
    },
    "published": {
        "fr": "{path} écrit : {records} enregistrements, {texts} textes, {addresses} adresses.",
        "en": "{path} written: {records} records, {texts} texts, {addresses} addresses.",
    },
    "schemas": {
        "fr": "{count} schémas écrits dans {path}.",
        "en": "{count} schemas written to {path}.",
    },
}

HELP: dict[str, str] = {
    "program": "Vérifie le contenu et dit tout ce qui ne va pas. / Checks the content and says all that is wrong.",
    "folder": "le dossier du contenu (content) / the folder of the content",
    "lang": "la langue des messages; sinon VISAVIS_LANG, sinon celle de la machine / the language of the messages",
    "format": "text, github (annotations; d'office sur GitHub) ou json / text, github (annotations) or json",
    "date": "le jour de la publication; aujourd'hui d'office / the day of publication; today by default",
    "check": "vérifier (d'office) / check (the default)",
    "schemas": "écrire les schémas JSON que les fichiers nomment / write the JSON Schemas that the files name",
    "publish": "écrire content/published.json, la référence de ce qui est publié / write what was last published",
}
