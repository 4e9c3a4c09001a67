"""What is said when something published would be lost or changed without a word, and of translations to look at."""

from __future__ import annotations

PROMISES: dict[str, dict[str, str]] = {
    "published_lost": {
        "fr": "{kind_fr} « {value} » était là à la publication du {day}; rétablir son bloc ou, pour le retirer, "
        "écrire dans {folder}/withdrawn.yaml, sous « withdrawn: » (s’il a un remplaçant, ajouter "
        "« , replaced_by: ID » avant la dernière accolade) :   {block_fr}",
        "en": "the {kind_en} \"{value}\" was here at the publication of {day}; restore its block or, to withdraw it, "
        "write in {folder}/withdrawn.yaml, under “withdrawn:” (where something replaces it, add “, replaced_by: ID” "
        "before the last brace):   {block_en}",
    },
    "correspondence_lost": {
        "fr": "la correspondance « {value} » était là à la publication du {day}; la rétablir et, pour la retirer, "
        "ajouter à la fin de son bloc, avec le même retrait que « assessed » : {block_fr}",
        "en": "the match \"{value}\" was here at the publication of {day}; restore it and, to withdraw it, "
        "add at the end of its block, indented like “assessed”: {block_en}",
    },
    "correspondence_lost_with": {
        "fr": "la correspondance « {value} » était là à la publication du {day}, et « {end} » n’est plus là; les "
        "rétablir ou, si « {end} » est retiré, écrire dans {folder}/withdrawn.yaml, sous « withdrawn: » :   {block_fr}",
        "en": "the match \"{value}\" was here at the publication of {day}, and \"{end}\" is no longer here; "
        "restore both or, where \"{end}\" is withdrawn, write in {folder}/withdrawn.yaml, under “withdrawn:”:"
        "   {block_en}",
    },
    "assessment_lost": {
        "fr": "« {value} » était comparé et ne l’est plus; lui rendre une correspondance ou, si rien ne lui "
        "correspond, "
        "écrire sous « unmatched: » :   {block_fr}",
        "en": "\"{value}\" was compared and no longer is; give it a match again or, where nothing matches it, "
        "write under “unmatched:”:   {block_en}",
    },
    "history_needed": {
        "fr": "{what_fr} a changé depuis la publication du {day}; ajouter à « history » : - {{date: AAAA-MM-JJ, "
        "changed: [{changed}]{before}, why: {{fr: \"…\", en: \"…\"}}}}",
        "en": "{what_en} has changed since the publication of {day}; add to “history”: - {{date: YYYY-MM-DD, "
        "changed: [{changed}]{before}, why: {{fr: \"…\", en: \"…\"}}}}",
    },
    "history_lost": {
        "fr": "l’entrée d’historique du {value} a été publiée; la rétablir",
        "en": "the history entry of {value} was published; restore it",
    },
    "history_order": {
        "fr": "cette date ({value}) précède celle d’avant ({limit}); remettre l’historique dans l’ordre",
        "en": "this date ({value}) comes before the previous one ({limit}); put the history in order",
    },
    "relation_before_wrong": {
        "fr": "la relation publiée était « {wanted} », et non « {value} »; la corriger",
        "en": "the published relation was \"{wanted}\", not \"{value}\"; correct it",
    },
    "assessed_moved": {
        "fr": "la première comparaison, publiée, est du {wanted}; la rétablir; une autre s’écrit dans « history »",
        "en": "the first comparison, as published, is of {wanted}; restore it: a new one is written in “history”",
    },
    "withdrawn_and_live": {
        "fr": "« {value} » est retiré et existe encore ({first}); supprimer l’un des deux",
        "en": "\"{value}\" is withdrawn and still there ({first}); delete one of the two",
    },
    "never_published": {
        "fr": "« {value} » n’a jamais été publié; supprimer cette entrée",
        "en": "\"{value}\" was never published; delete this entry",
    },
    "other_kind_withdrawn": {
        "fr": "« {value} » a été publié comme « {wanted} »; corriger « kind »",
        "en": "\"{value}\" was published as \"{wanted}\"; correct “kind”",
    },
    "withdrawn_early": {
        "fr": "le retrait est daté du {value}, mais c’était encore publié le {limit}; corriger la date "
        "(année-mois-jour)",
        "en": "the withdrawal is dated {value}, but it was still published on {limit}; correct the date "
        "(year-month-day)",
    },
    "replaced_by_itself": {
        "fr": "« {value} » ramène à ce qui est retiré ici; nommer autre chose ou supprimer « replaced_by »",
        "en": "\"{value}\" leads back to what is withdrawn here; name something else or delete “replaced_by”",
    },
    "unknown_replacement": {
        "fr": "« {value} » n’existe pas{hint_fr}",
        "en": "unknown id \"{value}\"{hint_en}",
    },
    "address_reused": {
        "fr": "l’adresse « {value} » a été publiée pour « {first} »; elle ne peut plus servir à autre chose",
        "en": "the address \"{value}\" was published for \"{first}\"; it can't serve anything else",
    },
    "stale_translation": {
        "fr": "le texte {changed_fr} a changé depuis la publication, pas le texte {other_fr}; revoir ce dernier ou, "
        "s’il convient encore, ajouter dans translations.yaml, sous « reviewed: » :   {line}",
        "en": "the {changed_en} has changed since the publication, the {other_en} has not; look at it or, where it is "
        "right, add in translations.yaml, under “reviewed:”:   {line}",
    },
    "report_words_changed": {
        "fr": "ce sont les mots du rapport, et ils ont changé depuis la publication du {day}; les rétablir ou, si un "
        "mot du rapport est corrigé, ajouter au même niveau que ce texte « source_wording: {was} »; si c’est le site "
        "qui avait mal recopié le rapport, ajouter dans translations.yaml, sous « reviewed: » :   {line}",
        "en": "these are the report’s words, and they have changed since the publication of {day}; restore them "
        "or, where a "
        "word of the report is corrected, add at the level of this text “source_wording: {was}”; where it is this "
        "site that had copied the report wrongly, add in translations.yaml, under “reviewed:”:   {line}",
    },
    "text_lost": {
        "fr": "le texte « {value} » a été publié et n’est plus là; le rétablir ou, s’il s’en va à dessein, ajouter "
        "dans translations.yaml, sous « reviewed: » :   {line}",
        "en": "the text “{value}” was published and is no longer here; restore it or, where it goes on purpose, add in "
        "translations.yaml, under “reviewed:”:   {line}",
    },
    "outdated_review": {
        "fr": "ce texte a encore changé depuis que cette ligne a été écrite; la remplacer par :   {line}",
        "en": "this text has changed again since this line was written; replace it with:   {line}",
    },
    "needless_review": {
        "fr": "aucun texte n’attend cette ligne ({value}) : les deux langues sont comme à la publication, ou ont "
        "changé toutes les deux; la supprimer",
        "en": "no text waits for this line ({value}): both languages are as published, or both have changed; delete it",
    },
}
