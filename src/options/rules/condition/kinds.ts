/** Every kind of condition that may be chosen, and what it begins as. Total: a new kind does not compile until it is here. */
import type { LeafCondition } from '../../../core/charter/schema/condition';

type Kind = LeafCondition['kind'];

/** Where it stands in the menu. */
export const kindGroups = ['text', 'reach', 'place'] as const;
export type KindGroup = (typeof kindGroups)[number];

interface Begun<K extends Kind> {
  readonly group: KindGroup;
  readonly blank: Extract<LeafCondition, { kind: K }>;
}

export const begun: { readonly [K in Kind]: Begun<K> } = {
  signal: { group: 'text', blank: { kind: 'signal', signal: 'question' } },
  words: { group: 'text', blank: { kind: 'words', words: [] } },
  topic: { group: 'text', blank: { kind: 'topic', topic: '' } },
  sentiment: { group: 'text', blank: { kind: 'sentiment', is: 'negative' } },
  own_case: { group: 'text', blank: { kind: 'own_case' } },
  facet: { group: 'text', blank: { kind: 'facet', signal: 'safety', facet: 'physical_danger' } },
  request: { group: 'text', blank: { kind: 'request', request: 'right_of_reply' } },
  competitor: { group: 'text', blank: { kind: 'competitor' } },
  language: { group: 'text', blank: { kind: 'language', is: [] } },
  pattern: { group: 'text', blank: { kind: 'pattern', pattern: '' } },
  influential: { group: 'reach', blank: { kind: 'influential' } },
  influence: { group: 'reach', blank: { kind: 'influence', atLeast: 3 } },
  counter: { group: 'reach', blank: { kind: 'counter', counter: 'reactions', atLeast: 50 } },
  verified: { group: 'reach', blank: { kind: 'verified' } },
  own_page: { group: 'place', blank: { kind: 'own_page', is: true } },
  answered: { group: 'place', blank: { kind: 'answered', is: false } },
  network: { group: 'place', blank: { kind: 'network', is: [] } },
  comment_kind: { group: 'place', blank: { kind: 'comment_kind', is: ['comment'] } },
};

/** In the order of the menu. */
export const leafKinds = Object.keys(begun) as readonly Kind[];
export type LeafKind = Kind;
