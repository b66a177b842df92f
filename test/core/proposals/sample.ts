/** Proposals for tests. */
import type { House } from '../../../src/core/proposals/house';
import { type Proposal, type ProposalDraft, proposalOf } from '../../../src/core/proposals/proposal';
import { digest } from '../../../src/platform/digest';

export const house: House = { title: 'Charte de Lignéo', revision: 4, brands: ['Lignéo'] };

export const draft: ProposalDraft = {
  at: '2026-11-22T10:00:00.000Z',
  by: 'LM',
  why: 'Aucune réponse approuvée ne convient.',
  what: {
    kind: 'reply',
    reply: null,
    title: null,
    lang: 'fr',
    text: 'Bonjour {{first_name}}, votre carte reste valable jusqu’au 31 décembre. ^LM',
  },
  about: { excerpt: 'Ma carte expire demain, que faire ?', network: 'x', lang: 'fr' },
  revision: 4,
};

export function proposal(over: Partial<ProposalDraft> = {}): Proposal {
  return proposalOf({ ...draft, ...over }, digest);
}

/** As many as asked, one a second. */
export function proposals(count: number): Proposal[] {
  return Array.from({ length: count }, (_, at) =>
    proposal({ at: new Date(Date.parse(draft.at) + at * 1_000).toISOString() }),
  );
}
