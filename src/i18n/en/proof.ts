import type { proof as fr } from '../fr/proof';
import type { Words } from '../words';

export const proof = {
  copy: 'Copy the proof',
  copied: 'Proof copied. Paste it into a document, and keep a screenshot too.',
  taken: (when: string) => `Taken on ${when}`,
  author: (who: string) => `Author: ${who}`,
  painted: (when: string) => `Date shown: ${when}`,
  address: (link: string) => `Address: ${link}`,
  cutShort: 'The page showed only the beginning of this text.',
  text: 'Text:',
} satisfies Words<typeof fr>;
