/** What a page says that a draft answers, as drafts are checked by. */
import type { DraftScene } from '../../messages/draft-page';
import type { Caller } from '../../messages/sender';
import type { Desk } from '../desk';
import { factsOf } from '../engine';
import { answersTo, type DraftSubject } from './answers';

type Said = Pick<DraftScene, 'brand' | 'page' | 'acting' | 'to'>;

export async function subjectOfScene(
  desk: Desk,
  { brand, page: told, acting, to }: Said,
  { practice }: Pick<Caller, 'practice'>,
): Promise<DraftSubject> {
  const page = factsOf(told, practice);
  const ruling = await desk.rulings.on({ practice, brand });
  const answers = to === null ? null : await answersTo(desk, ruling, { ...to, page });
  return { ruling, brand, network: page.network, acting, answers };
}
