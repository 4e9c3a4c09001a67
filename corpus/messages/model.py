"""What is said of a value that a record can't hold."""

from __future__ import annotations

MODEL: dict[str, dict[str, str]] = {
    "missing_key": {
        "fr": "la clé « {key} » manque; l’ajouter",
        "en": 'the key "{key}" is missing; add it',
    },
    "missing_language": {
        "fr": "le texte {language_fr} manque; ajouter « {key}: »",
        "en": "the {language_en} text is missing; add “{key}:”",
    },
    "unknown_key": {
        "fr": "clé inconnue « {key} »{hint_fr}",
        "en": 'unknown key "{key}"{hint_en}',
    },
    "other_section": {
        "fr": "ce bloc {lines_fr} va sous « {wanted}: », et non sous « {key}: »; l’y déplacer",
        "en": "this block {lines_en} goes under “{wanted}:”, not under “{key}:”; move it there",
    },
    "empty_text": {
        "fr": "ce texte est vide; l’écrire ou supprimer la clé si elle est facultative",
        "en": "this text is empty; write it or delete the key if it is optional",
    },
    "not_text": {
        "fr": "il faut un texte; mettre la valeur entre guillemets droits",
        "en": "a text is needed; put the value in straight quotes",
    },
    "not_text_pair": {
        "fr": "il faut les deux langues, sur deux lignes en retrait : « fr: … » et « en: … »",
        "en": "both languages are needed, on two indented lines: “fr: …” and “en: …”",
    },
    "not_mapping": {
        "fr": "il faut des lignes « clé: valeur » en retrait",
        "en": "indented “key: value” lines are needed",
    },
    "not_list": {
        "fr": "il faut une liste, dont chaque élément commence par « - »",
        "en": "a list is needed, each item starting with “- ”",
    },
    "list_empty": {
        "fr": "cette liste est vide; y mettre au moins un élément",
        "en": "this list is empty; give it at least one item",
    },
    "list_too_long": {
        "fr": "{length} éléments; {limit} au plus : n’en garder que les plus utiles",
        "en": "{length} items; {limit} at most: keep only the most useful",
    },
    "not_whole_number": {
        "fr": "il faut un nombre entier, sans guillemets ni espace",
        "en": "a whole number is needed, without quotes or spaces",
    },
    "not_date": {
        "fr": "il faut une date qui existe, sous la forme 2022-09-29 (année-mois-jour), sans guillemets",
        "en": "a date that exists is needed, written 2022-09-29 (year-month-day), without quotes",
    },
    "not_when": {
        "fr": 'il faut un jour qui existe (2023-10-12) ou, entre guillemets droits, un mois "2023-11", une année '
        '"2025" ou une période "2024/2025" qui finit après son début',
        "en": 'a day that exists is needed (2023-10-12) or, in straight quotes, a month "2023-11", a year "2025", '
        'or a span "2024/2025" that ends after it starts',
    },
    "not_boolean": {
        "fr": "il faut true ou false, sans guillemets",
        "en": "true or false is needed, without quotes",
    },
    "number_too_small": {
        "fr": "ce nombre est trop petit; le plus petit admis est {limit}",
        "en": "this number is too small; the smallest allowed is {limit}",
    },
    "number_too_large": {
        "fr": "ce nombre est trop grand; le plus grand admis est {limit}",
        "en": "this number is too large; the largest allowed is {limit}",
    },
    "date_out_of_range": {
        "fr": "cette date est impossible ici; vérifier l’année (de 1900 à 2100)",
        "en": "this date can’t be; check the year (1900 to 2100)",
    },
    "same_in_both": {
        "fr": "le texte est le même dans les deux langues; le traduire",
        "en": "the text is the same in both languages; translate it",
    },
    "too_long": {
        "fr": "{length} caractères; {limit} au plus : abréger",
        "en": "{length} characters; {limit} at most: shorten it",
    },
    "word_too_long": {
        "fr": "un mot de plus de {limit} caractères ({word}…); y mettre des espaces ou l’abréger",
        "en": "a word of more than {limit} characters ({word}…); put spaces in it or shorten it",
    },
    "not_in_list": {
        "fr": "« {value} » n’est pas admis; choisir parmi {allowed}{hint_fr}",
        "en": '"{value}" is not allowed; choose among {allowed}{hint_en}',
    },
    "bad_id": {
        "fr": "« {value} » n’est pas un identifiant; employer des minuscules sans accent, des chiffres "
        "et des traits d’union, en commençant par une lettre",
        "en": '"{value}" is not an id; use lower-case letters without accents, digits and hyphens, '
        "starting with a letter",
    },
    "not_https": {
        "fr": "« {value} » n’est pas une adresse complète qui commence par https://; la copier du navigateur, sans nom "
        "d’utilisateur, espace ni accent",
        "en": '"{value}" is not a full address that starts with https://; copy it from the browser, without a user '
        "name, spaces or accents",
    },
    "bad_review": {
        "fr": "« {value} » n’est pas la ligne que l’avertissement donne; la recopier telle quelle",
        "en": '"{value}" is not the line that the warning gives; copy it as it is',
    },
    "only_count": {
        "fr": "les accolades ne tiennent ici que la place d’un nombre : {{count}}, et rien d’autre",
        "en": "braces only hold the place of a number here: {{count}}, and nothing else",
    },
    "relation_before": {
        "fr": "« relation_before » donne la relation précédente; elle va avec « relation » dans « changed »",
        "en": "“relation_before” gives the previous relation; it goes with “relation” in “changed”",
    },
    "item_or_paragraph": {
        "fr": "indiquer soit « item », soit « paragraph », et un seul des deux",
        "en": "give either “item” or “paragraph”, and only one of them",
    },
    "invalid": {
        "fr": "valeur non admise ({reason}); comparer avec un bloc voisin",
        "en": "value not allowed ({reason}); compare with a neighbouring block",
    },
}
