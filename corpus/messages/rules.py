"""What is said of records that do not agree with each other."""

from __future__ import annotations

RULES: dict[str, dict[str, str]] = {
    "duplicate_id": {
        "fr": "l’identifiant « {value} » est déjà pris ({first}); en choisir un autre",
        "en": 'the id "{value}" is already taken ({first}); choose another',
    },
    "unknown_reference": {
        "fr": "{kind_fr} « {value} » n’existe pas{hint_fr}",
        "en": 'unknown {kind_en} "{value}"{hint_en}',
    },
    "code_for_id": {
        "fr": "« {value} » est un code, et il faut ici un identifiant : écrire {ids_fr}",
        "en": '"{value}" is a code, and an id is needed here: write {ids_en}',
    },
    "dangling_correspondence": {
        "fr": "« {value} » {state_fr} supprimer tout ce bloc {lines_fr} et écrire dans withdrawn.yaml, "
        "sous « withdrawn: » :   {block_fr}",
        "en": '"{value}" {state_en} delete this whole block {lines_en} and write in withdrawn.yaml, '
        "under “withdrawn:”:   {block_en}",
    },
    "dangling_block": {
        "fr": "« {value} » {state_fr} supprimer tout ce bloc {lines_fr}",
        "en": '"{value}" {state_en} delete this whole block {lines_en}',
    },
    "dangling_item": {
        "fr": "« {value} » {state_fr} l’enlever de cette liste",
        "en": '"{value}" {state_en} take it out of this list',
    },
    "dangling_value": {
        "fr": "« {value} » {state_fr} en nommer un autre (il faut {kind_fr}), ou retirer de même ce qui le porte",
        "en": '"{value}" {state_en} name another (a {kind_en} is needed), or withdraw what bears it as well',
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
    "total_missing": {
        "fr": "les personnes sont comptées par secteur ou par région, mais pas en tout; "
        "ajouter « participants: {sum} »",
        "en": "people are counted by sector or by region, but not in all; add “participants: {sum}”",
    },
    "share_twice": {
        "fr": "« {value} » est déjà compté plus haut; corriger l’un des deux",
        "en": '"{value}" is already counted above; correct one of the two',
    },
    "date_order": {
        "fr": "la fin ({end}) précède le début ({start}); corriger l’une des deux dates",
        "en": "the end ({end}) comes before the start ({start}); correct one of the dates",
    },
    "too_early": {
        "fr": "cette date précède ce dont elle parle ({limit}); la corriger",
        "en": "this date comes before what it is about ({limit}); correct it",
    },
    "typography_word": {
        "fr": "« {found} » : écrire « {wanted} »",
        "en": '"{found}": write "{wanted}"',
    },
    "to_be_written": {
        "fr": "« {found} » tient la place d’un texte qui reste à écrire; l’écrire",
        "en": '"{found}" stands for a text that is still to be written; write it',
    },
    "swallowed_key": {
        "fr": "la clé « {found} » est prise dans le texte qui la précède; réduire son retrait",
        "en": 'the key "{found}" is caught in the text before it; indent it less',
    },
    "typography_pair": {
        "fr": "les guillemets ne vont pas par deux; ajouter celui qui manque",
        "en": "the quotation marks do not pair; add the missing one",
    },
    "typography_doublet": {
        "fr": "« {found} » : employer un mot neutre ou les deux formes au long",
        "en": '"{found}": use a neutral word or both forms in full',
    },
    "typography_markup": {
        "fr": "« {found} » : le texte est pris tel quel, sans balises ni mise en forme; l’enlever",
        "en": '"{found}": the text is taken as it is, without tags or formatting; remove it',
    },
    "correspondence_twice": {
        "fr": "cette correspondance est déjà écrite à la ligne {first}; en garder une seule",
        "en": "this correspondence is already written on line {first}; keep only one",
    },
    "part_needed": {
        "fr": "la relation « {relation} » demande la clé « part » : nommer la partie touchée",
        "en": 'the relation "{relation}" needs the key "part": name the part that is touched',
    },
    "part_not_wanted": {
        "fr": "la relation « {relation} » touche le tout : supprimer « part », ou choisir part ou overlap",
        "en": 'the relation "{relation}" touches the whole: delete “part”, or choose part or overlap',
    },
    "edition_twice": {
        "fr": "l’édition {value} est déjà « {first} »; corriger l’un des deux numéros",
        "en": 'edition {value} is already "{first}"; correct one of the two numbers',
    },
    "covered_without": {
        "fr": "« whole » veut dire que le contenu de « {value} » est ici, et il n’y en a pas; "
        "l’ajouter ({wanted}) ou écrire none",
        "en": '“whole” means that the content of "{value}" is here, and there is none; '
        "add it ({wanted}) or write none",
    },
    "uncovered_with": {
        "fr": "« none » veut dire que rien de « {value} » n’est ici, mais « {first} » y est; écrire whole, "
        "et revoir les notes de cette édition",
        "en": '“none” means that nothing of "{value}" is here, but "{first}" is; write whole, '
        "and look at the notes of this edition",
    },
    "matched_and_unmatched": {
        "fr": "« {value} » est dit sans correspondance, mais en a une à la ligne {first}; retirer l’une des deux",
        "en": '"{value}" is said to have no correspondence, but has one on line {first}; remove one of them',
    },
    "unmatched_twice": {
        "fr": "« {value} » est déjà évalué à la ligne {first}; en garder un seul",
        "en": '"{value}" is already assessed on line {first}; keep only one',
    },
    "not_compared": {
        "fr": "« {forum} » et « {plan} » ne sont pas comparés : ajouter « - plan: {plan} » sous « compared_with: » de "
        "« {forum} », dans forums.yaml, ou supprimer cette correspondance",
        "en": '"{forum}" and "{plan}" are not compared: add "- plan: {plan}" under "compared_with:" of "{forum}", '
        "in forums.yaml, or delete this correspondence",
    },
    "compared_with_nothing": {
        "fr": "« {value} » n’est comparé à rien : le dire d’abord sous « compared_with: » de l’édition, dans "
        "forums.yaml, ou supprimer ce bloc",
        "en": '"{value}" is compared with nothing: say so first under "compared_with:" of the edition, in '
        "forums.yaml, or delete this block",
    },
    "compared_twice": {
        "fr": "« {value} » est déjà nommé plus haut; en garder un seul",
        "en": '"{value}" is already named above; keep only one',
    },
    "against_needed": {
        "fr": "il y a plusieurs comparaisons ({allowed}); ajouter la clé « against », par exemple « against: {first} »",
        "en": 'there are several comparisons ({allowed}); add the key "against", for example "against: {first}"',
    },
    "against_unknown": {
        "fr": "cela n’est pas comparé à « {value} »; choisir parmi {allowed}",
        "en": 'this is not compared with "{value}"; choose among {allowed}',
    },
    "continues_later": {
        "fr": "« {value} » n’est pas d’une édition antérieure; supprimer ce renvoi, ou l’écrire de l’autre côté",
        "en": '"{value}" is not of an earlier edition; delete this reference, or write it on the other side',
    },
    "page_missing": {
        "fr": "la page « {path} » manque; l’écrire (les deux langues ont les mêmes pages)",
        "en": "the page “{path}” is missing; write it (both languages have the same pages)",
    },
    "page_unknown": {
        "fr": "la page « {path} » n’est pas dans content/pages.yaml; l’y ajouter ou supprimer le fichier",
        "en": "the page “{path}” is not in content/pages.yaml; add it there or delete the file",
    },
    "prose_code": {
        "fr": "« {value} » : une page n’appelle que des macros, avec des textes entre les parenthèses (HACKING.md les "
        "donne); l’enlever, ou écrire &#123; pour une accolade",
        "en": "“{value}”: a page only calls macros, with texts between the brackets (HACKING.md lists them); remove "
        "it, or write &#123; for a brace",
    },
    "prose_macro": {
        "fr": "la macro « {value} » n’existe pas; choisir parmi celles de HACKING.md",
        "en": "there is no macro “{value}”; choose one of those in HACKING.md",
    },
    "prose_unknown": {
        "fr": "une macro ne trouve pas ce qu’on lui demande ({value}); vérifier l’identifiant",
        "en": "a macro does not find what it is asked for ({value}); check the id",
    },
    "prose_markup": {
        "fr": "« {value} » n’est pas admis dans une page; l’écrire en Markdown, ou l’enlever (CONTRIBUTING.md dit ce "
        "qui est admis)",
        "en": "“{value}” is not allowed in a page; write it in Markdown, or remove it (CONTRIBUTING.md says what is "
        "allowed)",
    },
    "prose_head": {
        "fr": "« {value} » n’est pas admis entre les lignes « --- »; n’y laisser que « render_macros: true »",
        "en": "“{value}” is not allowed between the “---” lines; leave only “render_macros: true” there",
    },
    "spoken_twice": {
        "fr": "les adresses comme /1.3/ sont déjà à « {first} », pour toujours; retirer cette ligne",
        "en": 'addresses such as /1.3/ already belong to "{first}", for ever; delete this line',
    },
    "label_missing": {
        "fr": "le libellé « {value} » manque, et le site l’emploie; le rétablir",
        "en": "the label “{value}” is missing, and the site uses it; restore it",
    },
    "label_place": {
        "fr": "rien ne remplit « {{{value}}} » ici; les places de ce libellé sont {allowed}{hint_fr}",
        "en": "nothing fills “{{{value}}}” here; the places of this label are {allowed}{hint_en}",
    },
    "label_no_place": {
        "fr": "rien ne remplit « {{{value}}} » : ce libellé n’a pas de place; l’enlever",
        "en": "nothing fills “{{{value}}}”: this label has no place; take it out",
    },
    "label_braces": {
        "fr": "une accolade ne sert ici qu’à une place, comme {{count}}; enlever celle qui n’en fait pas partie",
        "en": "a brace only serves a place here, such as {{count}}; take out the one that belongs to none",
    },
    "address_taken": {
        "fr": "l’adresse « {value} » est déjà celle de « {first} »; en choisir une autre",
        "en": 'the address "{value}" is already that of "{first}"; choose another',
    },
}
