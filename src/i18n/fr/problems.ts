/** Why a charter, or a change to it, is refused. `d` is a limit, a name or a line; it may be empty. */
const named = (d: string) => (d ? ` («\u00a0${d}\u00a0»)` : '');

const patternRefusals: Readonly<Record<string, string>> = {
  unreadable:
    'Cette expression régulière n’est pas lisible : une parenthèse ou un crochet n’est sans doute pas fermé.',
  unsupported:
    'Cette expression régulière demande de regarder autour d’elle, comme (?=…) ou \\1 : Relais ne le permet pas, car une page pourrait s’en trouver bloquée.',
  too_long:
    'Cette expression régulière est trop longue pour être comparée à chaque commentaire : partagez-la en deux règles, ou mettez des mots à la place.',
  too_many:
    'Toutes les expressions régulières de la charte sont ensemble trop longues pour être comparées à chaque commentaire. Des mots, avec * à la place des lettres qui varient, n’ont pas cette limite.',
  too_many_wordless:
    'Trop d’expressions régulières de la charte ne nomment aucun mot d’au moins trois lettres : elles devraient toutes être comparées à chaque commentaire. Ajoutez à celle-ci un mot que le commentaire doit contenir.',
};

export const problems = {
  too_large: (_: string) => 'Le fichier dépasse cinq mégaoctets.',
  not_json: (d: string) => `Le fichier n’est pas lisible comme une charte${d ? ` (${d})` : ''}.`,
  too_deep: (_: string) => 'Le fichier est trop imbriqué pour être une charte.',
  duplicate_key: (d: string) => `Un champ figure deux fois${named(d)}.`,
  forbidden_key: (d: string) => `Un champ n’est pas admis${named(d)}.`,
  bad_signature: (_: string) =>
    'La signature de ce fichier ne correspond pas à son contenu\u00a0: il a été modifié après avoir été signé.',
  not_a_charter: (_: string) => 'Ce fichier n’est pas une charte de Relais.',
  newer_version: (d: string) =>
    `Cette charte a été écrite par un Relais plus récent${named(d)}. Mettez Relais à jour.`,
  unknown_version: (d: string) => `La version de cette charte est inconnue${named(d)}.`,
  missing: (_: string) => 'Un champ obligatoire manque.',
  wrong_type: (d: string) => `La valeur n’est pas du type attendu${named(d)}.`,
  unknown_field: (d: string) => `Un champ est inconnu${named(d)}.`,
  unknown_value: (d: string) => `La valeur ne fait pas partie des choix possibles${named(d)}.`,
  bad_format: (d: string) => `La valeur n’a pas la forme attendue${named(d)}.`,
  too_short: (_: string) => 'Ce champ ne peut pas rester vide ou si court.',
  too_long: (d: string) => `Ce champ est trop long${d ? `\u00a0: ${d} au plus` : ''}.`,
  too_small: (d: string) => `La valeur est trop petite${d ? `\u00a0: ${d} au moins` : ''}.`,
  too_big: (d: string) => `La valeur est trop grande${d ? `\u00a0: ${d} au plus` : ''}.`,
  invalid: (d: string) => `La valeur n’est pas admise${named(d)}.`,
  duplicate_id: (d: string) => `Deux éléments portent le même identifiant${named(d)}.`,
  reserved_id: (d: string) => `Cet identifiant est réservé à Relais${named(d)}.`,
  duplicate_page: (d: string) => `La même page figure deux fois${named(d)}.`,
  unknown_department: (d: string) => `Ce service n’existe pas dans la charte${named(d)}.`,
  orphan_topic: (d: string) =>
    `Ce sujet n’a pas de service responsable${named(d)}. Chaque sujet doit en avoir un.`,
  unknown_article: (d: string) => `Cet article n’existe pas dans la charte${named(d)}.`,
  unknown_topic: (d: string) => `Ce sujet n’existe pas dans la charte${named(d)}.`,
  unknown_person: (d: string) => `Cette personne n’existe pas dans la charte${named(d)}.`,
  blank_not_declared: (d: string) => `Le texte contient un champ qui n’est pas déclaré${named(d)}.`,
  blank_not_used: (d: string) => `Un champ déclaré n’est dans aucun texte${named(d)}.`,
  blank_without_choices: (d: string) => `Un champ à choix n’a pas de choix${named(d)}.`,
  locked_not_in_text: (d: string) => `Un passage verrouillé ne figure pas dans le texte${named(d)}.`,
  two_variants_of_a_language: (d: string) => `Une réponse a deux textes dans la même langue${named(d)}.`,
  dates_reversed: (_: string) => 'La date de fin précède la date de début.',
  words_say_nothing: (d: string) => `Ce mot-clé ne contient rien à chercher${named(d)}.`,
  pattern_refused: (d: string) => patternRefusals[d] ?? patternRefusals.unreadable ?? '',
  pattern_engine_missing: (_: string) => 'Les motifs ne peuvent pas être vérifiés ici.',
};

/** Where a refusal has no sentence of its own. */
export const problemUnknown = 'Une valeur n’est pas admise.';
