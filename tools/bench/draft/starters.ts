/** The replies that ship, filled as a community manager would fill them, each held against its own charter. */

import type { Charter } from '../../../src/core/charter/schema';
import type { Blank } from '../../../src/core/charter/schema/reply';
import { checkDraft } from '../../../src/core/draft/check-draft';
import { contextOf } from '../../../src/core/draft/context';
import type { Finding } from '../../../src/core/draft/finding';
import { fillReply } from '../../../src/core/replies/fill';

export interface StarterFinding {
  readonly reply: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** By kind of blank, in each language, for blanks without a fallback or a choice. */
const samples: Readonly<Record<Blank['kind'], string>> = {
  first_name: 'Camille',
  initials: 'LM',
  link: 'https://maison.example/aide',
  date: '12/06',
  choice: '',
  text: 'maison 12',
};

export function starterFindings(charter: Charter): {
  readonly texts: number;
  readonly found: readonly StarterFinding[];
} {
  const [brand] = charter.brands;
  if (brand === undefined) return { texts: 0, found: [] };
  const context = contextOf(charter, brand);
  const found: StarterFinding[] = [];
  let texts = 0;
  for (const reply of charter.replies) {
    for (const variant of reply.variants) {
      const values = Object.fromEntries(
        reply.blanks.map((blank) => [
          blank.id,
          blank.choices[0] ?? (/name/.test(blank.id) ? 'Camille' : samples[blank.kind]),
        ]),
      );
      const { text } = fillReply(variant, reply.blanks, values);
      const answered = { text: '', lang: variant.lang, network: 'facebook' };
      const findings = checkDraft({ text, answered }, context);
      texts += 1;
      if (findings.length > 0) found.push({ reply: `${reply.id}.${variant.lang}`, text, findings });
    }
  }
  return { texts, found };
}
