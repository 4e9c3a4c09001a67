"""What is said of YAML that would lose or guess something, in the editor's words."""

from __future__ import annotations

YAML: dict[str, dict[str, str]] = {
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
        "en": "the indentation matches nothing; align this line with its neighbours (two spaces per level)",
    },
    "indentation_of_line": {
        "fr": "il faut {wanted} espaces devant cette ligne, comme à la ligne {like} (il y en a {found})",
        "en": "this line needs {wanted} spaces before it, like line {like} (it has {found})",
    },
    "indentation_of_block": {
        "fr": "il faut {wanted} espaces devant ce bloc, comme à la ligne {like} (il y en a {found}); décaler d’autant "
        "toutes ses lignes",
        "en": "this block needs {wanted} spaces before it, like line {like} (it has {found}); shift all its lines "
        "as much",
    },
    "dash_missing": {
        "fr": "il manque le tiret au début de cette ligne; écrire « - » puis une espace, comme ses voisines",
        "en": "the dash is missing at the start of this line; write “-” and a space, like its neighbours",
    },
    "curly_quotes": {
        "fr": "« {character} » ferait partie du texte; remplacer les deux guillemets par des guillemets droits "
        "\"…\", sans en laisser d’autres",
        "en": "\"{character}\" would be part of the text; replace both quotation marks with straight quotes \"…\", "
        "leaving no others",
    },
    "comma_in_braces": {
        "fr": "entre accolades, une virgule coupe le texte avant « {text} »; mettre tout le texte entre guillemets "
        "droits \"…\"",
        "en": "between braces, a comma cuts the text before “{text}”; put the whole text in straight quotes \"…\"",
    },
    "unclosed_bracket": {
        "fr": "un crochet ou une accolade n’est pas fermé; ajouter celui qui manque",
        "en": "a bracket or a brace is not closed; add the missing one",
    },
    "forbidden_start": {
        "fr": "un texte ne peut pas commencer par « {character} »; le mettre entre guillemets droits \"…\"",
        "en": 'a text can\'t start with "{character}" without quotes; put it in straight quotes "…"',
    },
    "bracket_contents": {
        "fr": "entre crochets ou accolades, une virgule manque ou est de trop, "
        "ou un texte demande des guillemets droits",
        "en": "between brackets or braces, a comma is missing or one too many, or a text needs straight quotes",
    },
    "text_after_quote": {
        "fr": "du texte suit ce guillemet droit, qui ferme le texte; "
        "pour citer à l’intérieur, employer « … » ou un bloc >-",
        "en": "text follows this straight quote, which closes the text; to quote inside it, use “…” or a >- block",
    },
    "apostrophe_in_quotes": {
        "fr": "cette apostrophe ferme le texte entre guillemets simples; employer des guillemets doubles ou un bloc >-",
        "en": "this apostrophe closes the text in single quotes; use double quotes or a >- block",
    },
    "colon_space": {
        "fr": "il manque une espace après les deux-points; l’ajouter",
        "en": "a space is missing after the colon; add it",
    },
    "dash_space": {
        "fr": "il manque une espace après le tiret; l’ajouter",
        "en": "a space is missing after the dash; add it",
    },
    "lone_dash": {
        "fr": "un tiret seul; écrire l’élément sur la même ligne, ou supprimer cette ligne",
        "en": "a dash alone; write the item on the same line, or delete this line",
    },
    "no_key": {
        "fr": "cette ligne n’a ni clé ni deux-points; écrire « clé: valeur », ou la mettre en retrait sous son bloc >-",
        "en": "this line has neither key nor colon; write “key: value”, or indent it below its >- block",
    },
    "block_start": {
        "fr": "le texte d’un bloc commence à la ligne suivante, en retrait; ne rien écrire après >- sur celle-ci",
        "en": "the text of a block starts on the next line, indented; write nothing after >- on this one",
    },
    "merge_conflict": {
        "fr": "marque de conflit de Git; garder une des deux versions et supprimer les trois lignes qui commencent par "
        "<<<<<<<, ======= et >>>>>>>",
        "en": "a Git conflict marker; keep one of the two versions and delete the three lines that start with "
        "<<<<<<<, ======= and >>>>>>>",
    },
    "bad_escape": {
        "fr": "« \\ » a un sens particulier entre guillemets doubles; employer des guillemets simples ou un bloc >-",
        "en": '"\\" has a meaning of its own in double quotes; use single quotes \'…\' or a >- block',
    },
    "unreadable": {
        "fr": "cette ligne ne se lit pas comme du YAML; comparer avec un bloc voisin",
        "en": "this line can't be read as YAML; compare it with a neighbouring block",
    },
    "comment_cuts_text": {
        "fr": "tout ce qui suit « # » est perdu; mettre le texte entre guillemets droits \"…\" ou dans un bloc >-",
        "en": 'everything after "#" is lost; put the text in straight quotes "…" or in a >- block',
    },
    "duplicate_key": {
        "fr": "la clé « {key} » est déjà donnée à la ligne {first}; en garder une seule, "
        "ou commencer un bloc par « - »",
        "en": 'the key "{key}" is already given on line {first}; keep only one, or start a block with "- "',
    },
    "key_not_text": {
        "fr": "« {key} » n’est pas lu comme un nom de clé; le mettre entre guillemets droits",
        "en": '"{key}" is not read as a key\'s name; put it in straight quotes',
    },
    "implicit_type": {
        "fr": "YAML lit « {text} » comme {read_fr}; le mettre entre guillemets droits : \"{text}\"",
        "en": 'YAML reads "{text}" as {read_en}; put it in straight quotes: "{text}"',
    },
    "empty_value": {
        "fr": "aucune valeur après les deux-points; écrire la valeur ou supprimer la ligne",
        "en": "no value after the colon; write the value or delete the line",
    },
    "too_deep": {
        "fr": "plus de {limit} niveaux les uns dans les autres; comparer avec un bloc voisin",
        "en": "more than {limit} levels inside one another; compare with a neighbouring block",
    },
    "alias": {
        "fr": "les ancres et les alias de YAML (&, *) ne sont pas admis; écrire la valeur elle-même",
        "en": "YAML anchors and aliases (&, *) are not allowed; write the value itself",
    },
    "many_documents": {
        "fr": "« --- » et « ... » en début de ligne coupent le fichier en deux; supprimer cette ligne",
        "en": '"---" and "..." at the start of a line cut the file in two; delete this line',
    },
}
