"""What is said of a setting that the site can't be built with."""

from __future__ import annotations

SETTINGS: dict[str, dict[str, str]] = {
    "setting_site": {
        "fr": "« {value} » n’est pas l’adresse d’un site : https://, un nom de domaine, au besoin un dossier, et rien "
        "d’autre; la corriger, ou enlever cette variable",
        "en": "“{value}” is not the address of a site: https://, a domain name, perhaps a folder, and nothing else; "
        "correct it, or unset this variable",
    },
    "setting_text": {
        "fr": "« {value} » n’est pas un nom d’au plus {limit} caractères; le corriger",
        "en": "“{value}” is not a name of at most {limit} characters; correct it",
    },
    "setting_contact": {
        "fr": "« {value} » n’est ni une adresse de courriel seule ni une adresse en https://; la corriger",
        "en": "“{value}” is neither an e-mail address alone nor an https:// address; correct it",
    },
    "setting_https": {
        "fr": "« {value} » n’est pas une adresse complète qui commence par https://; la corriger",
        "en": "“{value}” is not a full address that starts with https://; correct it",
    },
    "setting_path": {
        "fr": "« {value} » n’est pas un chemin relatif comme edit/main/; le corriger",
        "en": "“{value}” is not a relative path such as edit/main/; correct it",
    },
    "setting_choice": {
        "fr": "« {value} » n’est ni true ni false; choisir l’un des deux",
        "en": "“{value}” is neither true nor false; choose one of them",
    },
}
