"""What an editor is told, in both languages: each message says what is wrong, then the cure."""

from __future__ import annotations

MESSAGES: dict[str, dict[str, str]] = {
    # Files
    "file_missing": {
        "fr": "ce fichier est absent; le rétablir (git checkout -- {path}) ou le recréer",
        "en": "this file is missing; restore it (git checkout -- {path}) or create it again",
    },
    "file_empty": {
        "fr": "ce fichier est vide; il doit contenir la clé « {key} »",
        "en": 'this file is empty; it must hold the key "{key}"',
    },
    "file_too_large": {
        "fr": "ce fichier dépasse {limit} Mo; le scinder ou en retirer ce qui n’est pas du contenu",
        "en": "this file is over {limit} MB; split it or remove what is not content",
    },
    "encoding": {
        "fr": "un caractère n’est pas en UTF-8; enregistrer le fichier en UTF-8",
        "en": "a character is not UTF-8; save the file as UTF-8",
    },
    "control_character": {
        "fr": "caractère invisible {code}; le supprimer",
        "en": "invisible character {code}; delete it",
    },
    "tab": {
        "fr": "une tabulation; la remplacer par des espaces (deux par niveau)",
        "en": "a tab; replace it with spaces (two a level)",
    },
    # YAML
    "colon_in_text": {
        "fr": "deux deux-points dans une même ligne; mettre le texte entre guillemets droits \"…\" ou dans un bloc >-",
        "en": 'two colons in one line; put the text in straight quotes "…" or in a >- block',
    },
    "unclosed_quote": {
        "fr": "un guillemet droit n’est pas fermé; ajouter celui qui manque ou employer un bloc >-",
        "en": "a straight quote is not closed; add the missing one or use a >- block",
    },
    "indentation": {
        "fr": "le retrait ne correspond à rien; aligner cette ligne sur ses voisines (deux espaces par niveau)",
        "en": "the indentation matches nothing; align this line with its neighbours (two spaces a level)",
    },
    "unclosed_bracket": {
        "fr": "un crochet ou une accolade n’est pas fermé; ajouter celui qui manque",
        "en": "a bracket or a brace is not closed; add the missing one",
    },
    "forbidden_start": {
        "fr": "un texte ne peut pas commencer par « {character} » sans guillemets; le mettre entre guillemets droits \"…\"",
        "en": 'a text can\'t start with "{character}" without quotes; put it in straight quotes "…"',
    },
    "bad_escape": {
        "fr": "« \\ » a un sens particulier entre guillemets doubles; employer des guillemets simples '…' ou un bloc >-",
        "en": '"\\" has a meaning of its own in double quotes; use single quotes \'…\' or a >- block',
    },
    "unreadable": {
        "fr": "cette ligne ne se lit pas comme du YAML; comparer avec un enregistrement voisin",
        "en": "this line can't be read as YAML; compare it with a neighbouring record",
    },
    "comment_cuts_text": {
        "fr": "tout ce qui suit « # » est perdu; mettre le texte entre guillemets droits \"…\" ou dans un bloc >-",
        "en": 'everything after "#" is lost; put the text in straight quotes "…" or in a >- block',
    },
    "duplicate_key": {
        "fr": "la clé « {key} » est déjà donnée à la ligne {first}; en garder une seule",
        "en": 'the key "{key}" is already given on line {first}; keep only one',
    },
    "key_not_text": {
        "fr": "« {key} » n’est pas lu comme un nom de clé; le mettre entre guillemets droits",
        "en": '"{key}" is not read as a key\'s name; put it in straight quotes',
    },
    "implicit_type": {
        "fr": "YAML lit « {text} » comme {read_fr}; le mettre entre guillemets droits: \"{text}\"",
        "en": 'YAML reads "{text}" as {read_en}; put it in straight quotes: "{text}"',
    },
    "empty_value": {
        "fr": "aucune valeur après les deux-points; écrire la valeur ou supprimer la ligne",
        "en": "no value after the colon; write the value or delete the line",
    },
    "alias": {
        "fr": "les ancres, alias et étiquettes YAML (&, *, !) ne sont pas admis; écrire la valeur elle-même",
        "en": "YAML anchors, aliases and tags (&, *, !) are not allowed; write the value itself",
    },
    "many_documents": {
        "fr": "« --- » commence un second document, qui serait ignoré; supprimer cette ligne",
        "en": '"---" starts a second document, which would be ignored; delete this line',
    },
    # Model
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
    "empty_text": {
        "fr": "ce texte est vide; l’écrire ou supprimer la clé si elle est facultative",
        "en": "this text is empty; write it or delete the key if it is optional",
    },
    "not_text": {
        "fr": "il faut un texte; mettre la valeur entre guillemets droits",
        "en": "a text is needed; put the value in straight quotes",
    },
    "not_text_pair": {
        "fr": "il faut les deux langues, sur deux lignes en retrait: « fr: … » et « en: … »",
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
    "not_whole_number": {
        "fr": "il faut un nombre entier, sans guillemets ni espace",
        "en": "a whole number is needed, without quotes or spaces",
    },
    "not_date": {
        "fr": "il faut une date qui existe, sous la forme 2022-09-29, sans guillemets",
        "en": "a date that exists is needed, written 2022-09-29, without quotes",
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
    "too_long": {
        "fr": "{length} caractères; {limit} au plus: abréger",
        "en": "{length} characters; {limit} at most: shorten it",
    },
    "not_in_list": {
        "fr": "« {value} » n’est pas admis; choisir parmi {allowed}{hint_fr}",
        "en": '"{value}" is not allowed; choose among {allowed}{hint_en}',
    },
    "bad_id": {
        "fr": "« {value} » n’est pas un identifiant; employer des minuscules sans accent, des chiffres et des traits d’union, "
        "en commençant par une lettre",
        "en": '"{value}" is not an id; use lower-case letters without accents, digits and hyphens, starting with a letter',
    },
    "not_https": {
        "fr": "« {value} » n’est pas une adresse complète qui commence par https://",
        "en": '"{value}" is not a full address that starts with https://',
    },
    "item_or_paragraph": {
        "fr": "indiquer soit « item », soit « paragraph », et un seul des deux",
        "en": "give either “item” or “paragraph”, and only one of them",
    },
    "invalid": {
        "fr": "valeur non admise ({reason}); comparer avec un enregistrement voisin",
        "en": "value not allowed ({reason}); compare with a neighbouring record",
    },
    # Across records
    "duplicate_id": {
        "fr": "l’identifiant « {value} » est déjà pris ({first}); en choisir un autre",
        "en": 'the id "{value}" is already taken ({first}); choose another',
    },
    "unknown_reference": {
        "fr": "{kind_fr} « {value} » n’existe pas{hint_fr}",
        "en": 'unknown {kind_en} "{value}"{hint_en}',
    },
    "wrong_kind": {
        "fr": "« {value} » désigne {found_fr}; il faut {kind_fr}",
        "en": '"{value}" is a {found_en}; a {kind_en} is needed',
    },
    "not_parent_id": {
        "fr": "« {value} » devrait commencer par « {prefix} », suivi d’un numéro",
        "en": '"{value}" should start with "{prefix}", followed by a number',
    },
    "sum": {
        "fr": "la somme est {sum}, mais « participants » dit {total}; corriger l’un ou l’autre",
        "en": "the sum is {sum}, but “participants” says {total}; correct one or the other",
    },
    "date_order": {
        "fr": "la fin ({end}) précède le début ({start}); corriger l’une des deux dates",
        "en": "the end ({end}) comes before the start ({start}); correct one of the dates",
    },
    "correspondence_twice": {
        "fr": "cette correspondance est déjà écrite à la ligne {first}; en garder une seule",
        "en": "this correspondence is already written on line {first}; keep only one",
    },
    "part_needed": {
        "fr": "la relation « {relation} » demande la clé « part »: nommer la partie touchée",
        "en": 'the relation "{relation}" needs the key "part": name the part that is touched',
    },
    "matched_and_unmatched": {
        "fr": "« {value} » est dit sans correspondance, mais en a une à la ligne {first}; retirer l’une des deux",
        "en": '"{value}" is said to have no correspondence, but has one on line {first}; remove one of them',
    },
    "unmatched_twice": {
        "fr": "« {value} » est déjà évalué à la ligne {first}; en garder un seul",
        "en": '"{value}" is already assessed on line {first}; keep only one',
    },
    "page_missing": {
        "fr": "la page « {path} » manque; l’écrire (les deux langues ont les mêmes pages)",
        "en": "the page “{path}” is missing; write it (both languages have the same pages)",
    },
    "page_unknown": {
        "fr": "la page « {path} » n’est pas dans content/pages.yaml; l’y ajouter ou supprimer le fichier",
        "en": "the page “{path}” is not in content/pages.yaml; add it there or delete the file",
    },
    "address_taken": {
        "fr": "l’adresse « {value} » est déjà celle de « {first} »; en choisir une autre",
        "en": 'the address "{value}" is already that of "{first}"; choose another',
    },
}

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
