import type { mandatory as fr } from '../fr/mandatory';
import type { Words } from '../words';

export const mandatory = {
  'mandatory-unlawful': {
    name: 'Manifestly unlawful content (rule required by law)',
    guidance:
      'Keep the proof first (text, address, date), then remove and report without delay: once the content is known, the page’s owner answers for it.',
  },
  'mandatory-spam': {
    name: 'Spam (a rule of Relais)',
    guidance: 'This message may be hidden without further ado. Do not answer it and do not follow any link.',
  },
} satisfies Words<typeof fr>;
