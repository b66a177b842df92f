/** A part of the charter that stands alone, written whole. */
import type { Charter } from '../../core/charter/schema';
import type { Part } from '../../messages/charter-parts';
import type { Apply } from './index';

type Value<P extends Part['part']> = Extract<Part, { part: P }>['value'];

const table: { readonly [P in Part['part']]: (charter: Charter, value: Value<P>) => Charter } = {
  identity: (charter, { title, country, legalReview }) => ({ ...charter, title, country, legalReview }),
  profile: (charter, profile) => ({ ...charter, profile }),
  voice: (charter, voice) => ({ ...charter, voice }),
  perimeter: (charter, perimeter) => ({ ...charter, perimeter }),
  influence: (charter, influence) => ({ ...charter, influence }),
  snowball: (charter, snowball) => ({ ...charter, snowball }),
  clocks: (charter, clocks) => ({ ...charter, clocks }),
  reminder_days: (charter, reminderDays) => ({
    ...charter,
    approvalPolicy: { ...charter.approvalPolicy, reminderDays },
  }),
  emergency: (charter, emergency) => ({ ...charter, care: { ...charter.care, emergency } }),
  link_tagging: (charter, linkTagging) => ({ ...charter, linkTagging }),
  privacy: (charter, privacy) => ({ ...charter, privacy }),
};

export const part: Apply<'part'> = (charter, { part: { part: name, value } }) => {
  // The table ties each part to its value; the compiler cannot follow it through a variable key.
  const write = table[name] as (charter: Charter, value: unknown) => Charter;
  return write(charter, value);
};
