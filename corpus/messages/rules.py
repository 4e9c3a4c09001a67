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
        "fr": "« {value} » {state_fr} en nommer un autre (il faut {wanted_fr}), ou retirer de même ce qui le nomme",
        "en": '"{value}" {state_en} name another ({wanted_en} is needed), or withdraw what names it as well',
    },
    "wrong_kind": {
        "fr": "« {value} » désigne {found_fr}; il faut {wanted_fr}",
        "en": '"{value}" is {found_en}; {wanted_en} is needed',
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
        "en": "the quotation marks are not in pairs; add the missing one",
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
        "en": "this match is already written on line {first}; keep only one",
    },
    "part_needed": {
        "fr": "la relation « {relation} » demande la clé « part » : nommer ce qui est en commun",
        "en": 'the relation "{relation}" needs the key "part": name what is in common',
    },
    "part_not_wanted": {
        "fr": "avec « {relation} », on ne nomme pas de partie : supprimer « part », ou choisir part ou overlap",
        "en": 'with "{relation}", no part is named: delete “part”, or choose part or overlap',
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
        "en": '"{value}" is said to have no match, but has one on line {first}; remove one of them',
    },
    "unmatched_twice": {
        "fr": "« {value} » est déjà comparé à la ligne {first}; en garder un seul",
        "en": '"{value}" is already compared on line {first}; keep only one',
    },
    "not_compared": {
        "fr": "« {forum} » et « {plan} » ne sont pas comparés : ajouter « - plan: {plan} » sous « compared_with: » de "
        "« {forum} », dans forums.yaml, ou supprimer cette correspondance",
        "en": '"{forum}" and "{plan}" are not compared: add "- plan: {plan}" under "compared_with:" of "{forum}", '
        "in forums.yaml, or delete this match",
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
        "en": 'addresses such as /1.3/ already belong to "{first}", forever; delete this line',
    },
    "label_missing": {
        "fr": "le libellé « {value} » manque, et le site l’emploie; le rétablir",
        "en": "the label “{value}” is missing, and the site uses it; restore it",
    },
    "label_unknown": {
        "fr": "le site n’emploie aucun libellé « {value} »{hint_fr}",
        "en": "the site uses no label “{value}”{hint_en}",
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
    "in_both_layers": {
        "fr": "cette paire est déjà à la ligne {first}, sur une autre base; n’en garder qu’une et, si sa base a "
        "changé, le dire dans son « history », par « basis »",
        "en": "this pair is already on line {first}, on another basis; keep only one and, where its basis changed, say "
        "so in its “history”, with “basis”",
    },
    "evidence_not_wanted": {
        "fr": "une correspondance lue dans les deux textes ne s’appuie sur aucun document; supprimer « evidence », ou "
        "écrire « basis: documents »",
        "en": "a match read in the two texts rests on no document; delete “evidence”, or write "
        "“basis: documents”",
    },
    "evidence_needed": {
        "fr": "« documents » demande les mots qui l’appuient; ajouter « evidence » avec la source, la citation exacte "
        "et sa traduction, ou écrire « basis: texts »",
        "en": "“documents” asks for the words that it rests on; add “evidence” with the source, the exact quotation "
        "and its translation, or write “basis: texts”",
    },
    "evidence_not_official": {
        "fr": "« {value} » n’est pas un document officiel, et ne peut servir d’appui; citer une source dont "
        "« standing » est official, ou retirer cet extrait",
        "en": '"{value}" is no official document, and can’t be evidence; quote a source whose “standing” is official, '
        "or remove this excerpt",
    },
    "evidence_copy_alone": {
        "fr": "« {value} » est une copie, et ne suffit pas seule; ajouter un extrait d’une source dont « standing » "
        "est official",
        "en": '"{value}" is a copy, and is not enough alone; add an excerpt of a source whose “standing” is official',
    },
    "layer_not_opened": {
        "fr": "« {forum} » et « {plan} » n’ont pas été relus avec des documents : ajouter « with_documents: » sous "
        "« - plan: {plan} » de « {forum} », dans forums.yaml, ou écrire « basis: texts »",
        "en": '"{forum}" and "{plan}" were not read with documents: add "with_documents:" under "- plan: {plan}" of '
        '"{forum}", in forums.yaml, or write "basis: texts"',
    },
    "statement_not_opened": {
        "fr": "« {value} » n’a pas été relu avec des documents : ajouter « with_documents: » à sa comparaison, dans "
        "forums.yaml, ou supprimer ce bloc",
        "en": '"{value}" was not read with documents: add "with_documents:" to its comparison, in forums.yaml, or '
        "delete this block",
    },
    "texts_unsaid": {
        "fr": "« {value} » n’a de correspondance qu’avec des documents; dire aussi pourquoi rien n’y correspond "
        "d’après les deux textes, sous « unmatched: » :   {block_fr}",
        "en": '"{value}" has a match with documents only; say too why nothing matches based on the two texts, '
        "under “unmatched:”:   {block_en}",
    },
    "near_own_side": {
        "fr": "« {value} » est du même côté que ce qui est comparé; nommer une recommandation ou une mesure de "
        "l’autre côté, ou "
        "l’enlever",
        "en": '"{value}" is on the same side as what is compared; name a recommendation or a measure of the '
        'other side, or remove it',
    },
    "near_not_compared": {
        "fr": "« {value} » n’est pas de ce à quoi « {edition} » est comparé ici; l’enlever, ou corriger « against »",
        "en": '"{value}" is not of what "{edition}" is compared with here; remove it, or correct “against”',
    },
    "near_and_matched": {
        "fr": "« {value} » y correspond déjà, à la ligne {first}; l’enlever de « nearest »",
        "en": '"{value}" already matches, on line {first}; take it out of “nearest”',
    },
    "near_twice": {
        "fr": "cette paire est déjà dite proche à la ligne {first}; enlever « {value} » de l’un des deux côtés",
        "en": 'this pair is already said to be near on line {first}; take "{value}" out on one of the two sides',
    },
    "topic_twice": {
        "fr": "« {value} » est déjà nommé dans cette liste; l’enlever",
        "en": '"{value}" is already named in this list; take it out',
    },
    "aim_twice": {
        "fr": "cet axe et cet objectif sont déjà comparés à la ligne {first}; n’en garder qu’un",
        "en": "this axis and this objective are already compared on line {first}; keep only one",
    },
    "aim_missing": {
        "fr": "il manque cet axe et cet objectif, puisque d’autres de la même comparaison y sont; ajouter sous "
        "« aims: » :   {block_fr}",
        "en": "this axis and this objective are missing, since others of the same comparison are there; add under "
        "“aims:”:   {block_en}",
    },
    "aim_not_compared": {
        "fr": "« {forum} » et « {plan} » ne sont pas comparés : supprimer ce bloc, ou ajouter « - plan: {plan} » sous "
        "« compared_with: » de « {forum} », dans forums.yaml",
        "en": '"{forum}" and "{plan}" are not compared: delete this block, or add "- plan: {plan}" under '
        '"compared_with:" of "{forum}", in forums.yaml',
    },
    "not_since": {
        "fr": "{value} commence avant le texte de « {about} » ({limit}); écrire « place: beside », ou corriger la date",
        "en": '{value} begins before the text of "{about}" ({limit}); write “place: beside”, or correct the date',
    },
}
