/** The delays that a batch of comments begins, and the reminders that follow from them. */
import type { PageFacts } from '../../core/comment';
import type { Desk } from '../desk';
import type { Ruling } from '../rulings';
import { remind } from './remind';
import { noteSights, type Sight } from './sight';

type Assessed = Pick<Sight, 'key' | 'comment' | 'thread' | 'assessment'>;

interface Where {
  readonly brand: string | null;
  readonly facts: PageFacts;
  readonly practice: boolean;
}

/** Never rejects: judging goes on whatever becomes of it. */
export async function noteBatch(
  desk: Desk,
  ruling: Pick<Ruling, 'charter'>,
  assessed: readonly Assessed[],
  { brand, facts, practice }: Where,
): Promise<void> {
  const sights = assessed.map((one) => ({ ...one, page: facts, brand, practice, ruling }));
  if (await noteSights(desk, sights)) await remind(desk).catch(() => undefined);
}
