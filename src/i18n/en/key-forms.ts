import type { keyForms as french } from '../fr/key-forms';
import type { Words } from '../words';

export const keyForms = {
  passphrase: 'Passphrase of the back-up',
  passphraseHelp: 'Twelve characters at least. Without it the back-up is of no use; nobody can recover it.',
  short: 'Twelve characters at least.',
  again: 'The same passphrase, once more',
  differ: 'The two passphrases are not the same.',
  make: 'Make the key and its back-up',
  take: 'Take a key back from its back-up',
  takeIt: 'Take this key back',
  file: 'Back-up file',
  outcomes: {
    cannot_sign: 'This browser cannot sign. Please update it.',
    not_a_key: 'This file is not the back-up of a key.',
    wrong: 'This passphrase does not open this back-up, or the back-up is damaged.',
    not_saved: 'The key was not kept. Nothing was changed: please try again in a moment.',
    storage_full: 'The browser has no room left. Nothing was changed.',
    unreachable: 'Relais does not answer. Reload this page.',
  },
} satisfies Words<typeof french>;
