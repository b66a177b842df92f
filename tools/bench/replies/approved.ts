/** The default charters with every reply approved in memory, so that what is measured is the choice alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCharter } from '../../../src/core/charter/parse';
import type { Charter } from '../../../src/core/charter/schema';
import { approve } from '../../../src/core/replies/approve';
import { digest } from '../../../src/platform/digest';
import { patterns } from '../../../src/platform/patterns';
import { root } from '../../root';

export const DAY = '2026-06-15';

export function defaultCharter(lang: 'fr' | 'en'): Charter {
  const file = path.join(root, `src/charters/default.${lang}.json`);
  const parsed = parseCharter(readFileSync(file, 'utf8'), { patterns });
  if (!parsed.ok) throw new Error(`the default charter (${lang}) is not valid`);
  return allApproved(parsed.charter);
}

/** @param charter its starters count as agreed to by their departments until the end of the year */
export function allApproved(charter: Charter): Charter {
  const agreement = {
    person: 'A. Person',
    recordedBy: 'Another',
    on: DAY,
    from: DAY,
    until: '2026-12-31',
    means: 'meeting',
    note: '',
  } as const;
  const replies = charter.replies.map((reply) =>
    approve({ ...reply, starter: false }, { ...agreement, department: reply.department }, digest),
  );
  return {
    ...charter,
    topics: charter.topics.map((topic) => ({ ...topic, signatureRequired: false })),
    replies,
  };
}
