/** A key that signs: made with a passphrase, or taken back from its back-up. */
export const keyForms = {
  passphrase: 'Phrase secrète de la sauvegarde',
  passphraseHelp:
    'Douze caractères au moins. Sans elle, la sauvegarde ne sert à rien\u00a0; personne ne pourra la retrouver.',
  short: 'Douze caractères au moins.',
  again: 'La même phrase, une seconde fois',
  differ: 'Les deux phrases ne sont pas les mêmes.',
  make: 'Faire la clé et sa sauvegarde',
  take: 'Reprendre une clé depuis sa sauvegarde',
  takeIt: 'Reprendre cette clé',
  file: 'Fichier de sauvegarde',
  outcomes: {
    cannot_sign: 'Ce navigateur ne sait pas signer. Mettez-le à jour.',
    not_a_key: 'Ce fichier n’est pas la sauvegarde d’une clé.',
    wrong: 'Cette phrase n’ouvre pas cette sauvegarde, ou la sauvegarde est abîmée.',
    not_saved: 'La clé n’a pas été gardée. Rien n’a été changé\u00a0: réessayez dans un instant.',
    storage_full: 'Le navigateur n’a plus de place. Rien n’a été changé.',
    unreachable: 'Relais ne répond pas. Rechargez cette page.',
  },
};
