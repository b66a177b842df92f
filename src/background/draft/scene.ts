/** What a page says that a draft answers, as drafts are checked by. */
import type { DraftScene } from '../../messages/draft-page';
import type { Caller } from '../../messages/sender';
import type { Desk } from '../desk';
import { factsOf } from '../engine';
import { agreedAnswer } from '../escalation/answer-view';
import { refOf } from '../reference';
import { answersTo, type DraftSubject } from './answers';

type Said = Pick<DraftScene, 'brand' | 'page' | 'acting' | 'to'>;

export async function subjectOfScene(
  desk: Desk,
  { brand, page: told, acting, to }: Said,
  { practice }: Pick<Caller, 'practice'>,
): Promise<DraftSubject> {
  const page = factsOf(told, practice);
  const ruling = await desk.rulings.on({ practice, brand });
  if (to === null) return { ruling, brand, network: page.network, acting, answers: null };
  const answers = await answersTo(desk, ruling, { ...to, page });
  const agreed = await agreedAnswer(desk, await refOf(desk, page, to.key), practice, ruling.charter);
  return { ruling, brand, network: page.network, acting, answers, agreed };
}
