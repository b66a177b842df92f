/** One comment before the CM, at the moment of an act: read again, judged again. */
import type { Assessment } from '../../core/rules/assessment';
import type { Target } from '../../messages/parts';
import type { Caller } from '../../messages/sender';
import { isLeftIn } from '../budget';
import type { Desk } from '../desk';
import { assessBy, judged } from '../engine';
import { refOf } from '../reference';
import type { Ruling } from '../rulings';
import { type Subject, subjectOf } from '../subject';

export interface Case {
  readonly desk: Desk;
  readonly subject: Subject;
  readonly ruling: Ruling;
  readonly assessment: Assessment;
  /** Whether a reply to criticism was left in the thread. */
  readonly budgetLeft: boolean;
  /** Keyed name of the comment. */
  readonly ref: string;
  /** Fresh name of the press. */
  readonly token: string | null;
}

/** Null where the comment is gone. Throws `MessageFailed('refused')`. */
export async function openCase(
  desk: Desk,
  target: Target,
  caller: Caller,
  token: string | null = null,
): Promise<Case | null> {
  const subject = await subjectOf(desk, target, caller);
  return subject === null ? null : caseOf(desk, subject, token);
}

/** The same of a comment that was read before: judged again all the same. */
export async function caseOf(desk: Desk, subject: Subject, token: string | null): Promise<Case> {
  const ruling = await desk.rulings.on(subject);
  const budgetLeft = await isLeftIn(desk, ruling, subject.page.network, subject.thread);
  const assessment = assessBy(ruling, judged(subject.comment, subject.page, subject.answered), budgetLeft);
  const ref = await refOf(desk, subject.page, subject.place.key);
  return { desk, subject, ruling, assessment, budgetLeft, ref, token };
}
