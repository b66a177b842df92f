import type { signing as french } from '../fr/signing';
import type { Words } from '../words';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const signing = {
  title: 'Sign for my department',
  intro:
    'A recorded agreement is enough most of the time. A department that wants to may sign its own: the signature covers the text, its blanks, its fixed passages, the last day and the brand. The key is made here and does not leave this browser.',
  makeIntro:
    'Choose a passphrase. Relais makes the key and saves an encrypted back-up, to be kept in a safe place: it is what you need when you change computers.',
  cannotSign: 'This browser cannot sign. Please update it; recorded agreements remain possible.',
  fingerprint: 'Fingerprint of your key:',
  handOver:
    'For your signatures to be believed, send your public key to whoever keeps the charter, then read the fingerprint out to them on the telephone.',
  person: 'Your name',
  personMissing: 'Give your name.',
  savePublic: 'Save my public key',
  answerFile: 'Answer to sign',
  answerFileHelp: 'The file that the sheet saved, before you send it.',
  reads: (person: string, brand: string, day: string, n: number) =>
    `${person}, for ${brand}, sheet of ${day}: ${count(n, 'text approved', 'texts approved')}. Read them again, then sign.`,
  sign: (n: number) => `Sign ${count(n, 'agreement', 'agreements')}`,
  signedAs: (file: string) => `Signed, in “${file}”. Attach this file to your e-mail.`,
  outcomes: {
    no_key: 'There is no key in this browser any more.',
    nothing: 'This answer approves nothing: a refusal is not signed.',
    not_saved: 'Nothing was signed. Please try again in a moment.',
    storage_full: 'The browser has no room left: nothing was signed.',
  },
  keys: 'Departments that sign',
  keysIntro: 'The charter believes only the keys entered here. A topic may demand a signature: see “Topics”.',
  publicFile: 'Public key of the department',
  notAKey: 'This file is not a public key of Relais.',
  readOut: (person: string) => `Call ${person} and compare this fingerprint before you enter the key`,
  believe: 'The fingerprint is the same: enter this key',
  drop: 'No longer believe this key',
} satisfies Words<typeof french>;
