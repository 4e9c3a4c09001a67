"""What is said when something published would be lost or changed without a word, and of translations to look at."""

from __future__ import annotations

PROMISES: dict[str, dict[str, str]] = {
    "published_lost": {
        "fr": "{kind_fr} « {value} » était là à la publication du {day}; rétablir cet identifiant, ou écrire dans "
        "{folder}/withdrawn.yaml : - {{id: {value}, kind: {kind}, title: {{fr: \"{title_fr}\", en: \"{title_en}\"}}, "
        "date: AAAA-MM-JJ, why: {{fr: \"…\", en: \"…\"}}}} (et « replaced_by: » s’il a un remplaçant)",
        "en": "the {kind_en} \"{value}\" was here at the publication of {day}; restore this id, or write in "
        "{folder}/withdrawn.yaml: - {{id: {value}, kind: {kind}, title: {{fr: \"{title_fr}\", en: \"{title_en}\"}}, "
        "date: YYYY-MM-DD, why: {{fr: \"…\", en: \"…\"}}}} (and “replaced_by:” where something replaces it)",
    },
    "correspondence_lost": {
        "fr": "la correspondance « {value} » était là à la publication du {day}; la rétablir, et lui ajouter "
        "withdrawn: {{date: AAAA-MM-JJ, why: {{fr: \"…\", en: \"…\"}}}}",
        "en": "the correspondence \"{value}\" was here at the publication of {day}; restore it, and add to it "
        "withdrawn: {{date: YYYY-MM-DD, why: {{fr: \"…\", en: \"…\"}}}}",
    },
    "assessment_lost": {
        "fr": "« {value} » était évalué et ne l’est plus; lui rendre une correspondance, ou l’écrire sous "
        "« unmatched » avec sa raison",
        "en": "\"{value}\" was assessed and no longer is; give it a correspondence again, or write it "
        "under “unmatched” with its reason",
    },
    "history_needed": {
        "fr": "{what_fr} a changé depuis la publication du {day}; ajouter à « history » : - {{date: AAAA-MM-JJ, "
        "changed: [{changed}]{before}, why: {{fr: \"…\", en: \"…\"}}}}",
        "en": "{what_en} changed since the publication of {day}; add to “history”: - {{date: YYYY-MM-DD, "
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
        "fr": "la première évaluation, publiée, est du {wanted}; la rétablir; une autre s’écrit dans « history »",
        "en": "the first assessment, as published, is of {wanted}; restore it: a new one is written in “history”",
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
    "unknown_replacement": {
        "fr": "« {value} » n’existe pas{hint_fr}",
        "en": "unknown id \"{value}\"{hint_en}",
    },
    "address_reused": {
        "fr": "l’adresse « {value} » a été publiée pour « {first} »; elle ne peut plus servir à autre chose",
        "en": "the address \"{value}\" was published for \"{first}\"; it can't serve anything else",
    },
    "stale_translation": {
        "fr": "le texte {changed_fr} a changé depuis la publication, pas le texte {other_fr}; le revoir ou, "
        "s’il convient, ajouter dans translations.yaml : {line}",
        "en": "the {changed_en} changed since the publication, the {other_en} did not; look at it or, where it is "
        "right, add in translations.yaml: {line}",
    },
    "needless_review": {
        "fr": "aucun texte n’attend cette ligne ({value}); la supprimer",
        "en": "no text waits for this line ({value}); delete it",
    },
}
