import type { Hit } from '../../signals/matcher';
import type { DraftPage } from '../page';
import type { Check } from './check';
import { without } from './said';
import { weighedSpans } from './weighed';

/** The author said to be wrong, lying, careless or at fault; a rule set right without a word on them is no blame. */
export const blame: Check = (page) => {
  const hits = without(page, page.hits('blame.plain'), 'blame.friendly');
  // « Si vous avez oublié… » and « Vous avez oublié… ? » help, they do not reproach.
  return weighedSpans(
    page,
    'blame',
    hits.filter(
      (hit) =>
        !/(?:^|[^a-z])(?:si|s'|if|when|lorsque|quand) $/.test(
          page.text.slice(Math.max(0, hit.start - 10), hit.start),
        ) && !isAsked(page, hit),
    ),
    { groups: ['blame.friendly'] },
  );
};

/** The sentence asks, and the hit is not the question's own end ("didn't you?"). */
function isAsked(page: DraftPage, hit: Hit): boolean {
  const rest = page.text.slice(hit.end, page.sentence(hit.start).end).trim();
  return rest.length > 1 && rest.endsWith('?');
}
