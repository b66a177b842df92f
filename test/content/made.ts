/** Comments and entries for the tests of the page's side. */
import type { Entry } from '../../src/content/entry';
import { type SocialComment, unknownCounts } from '../../src/core/comment';
import type { Verdict } from '../../src/messages/page-views';

export function comment(given: Partial<SocialComment> = {}): SocialComment {
  return {
    id: '1',
    permalink: null,
    kind: 'comment',
    parentId: 'p1',
    author: { name: 'Léa', handle: 'lea', verified: null },
    text: 'Bonjour, êtes-vous ouverts lundi ?',
    truncated: false,
    lang: 'fr',
    time: null,
    timeText: null,
    counts: unknownCounts,
    ...given,
  };
}

export function verdict(given: Partial<Verdict> = {}): Verdict {
  return {
    mark: 'clear',
    priority: 9,
    action: 'answer',
    advice: 'answer',
    department: null,
    decided: null,
    ...given,
  };
}

/** @param element anything: only its identity counts */
export function entry(given: Partial<Entry> = {}, element: unknown = {}): Entry {
  const shown = given.comment ?? comment();
  return {
    element: element as Element,
    live: true,
    key: `x:${shown.id}`,
    comment: shown,
    reading: JSON.stringify(shown),
    own: false,
    answered: false,
    answeredBy: null,
    reopened: false,
    verdict: null,
    told: 0,
    ...given,
  };
}
