/** The comment that a draft answers, judged, as drafts are checked against it. */
import type { PageFacts, SocialComment } from '../../core/comment';
import type { Answered } from '../../core/draft/context';
import type { Assessment } from '../../core/rules/assessment';
import type { ActingView } from '../../messages/views';
import { isLeftIn } from '../budget';
import type { Desk } from '../desk';
import { assessBy, judged } from '../engine';
import type { Ruling } from '../rulings';

export interface Answers {
  readonly comment: SocialComment;
  readonly page: PageFacts;
  readonly assessment: Assessment;
  /** The brand's own words: there is nothing to advise on them. */
  readonly own: boolean;
}

/** All that a draft is checked with. */
export interface DraftSubject {
  readonly ruling: Ruling;
  readonly brand: string | null;
  readonly network: string | null;
  readonly acting: ActingView | null;
  /** Null where nothing, or nobody knows what, is answered. */
  readonly answers: Answers | null;
  /** What a department agreed to for this very comment, answering its escalation. */
  readonly agreed?: string | null;
}

/** What there is to judge a comment by. */
export interface Asked {
  readonly comment: SocialComment;
  readonly page: PageFacts;
  readonly own: boolean | null;
  readonly answered: boolean | null;
  readonly thread?: string | null | undefined;
}

/** The last comment of each ruling: a draft is checked many times against one. */
const last = new WeakMap<Ruling, { readonly name: string; readonly assessment: Assessment }>();

export async function answersTo(desk: Desk, ruling: Ruling, asked: Asked): Promise<Answers> {
  const { comment, page, answered, own } = asked;
  const left = await isLeftIn(desk, ruling, page.network, asked.thread);
  const name = JSON.stringify([comment, page, answered, left]);
  const known = last.get(ruling);
  const assessment =
    known?.name === name ? known.assessment : assessBy(ruling, judged(comment, page, answered), left);
  last.set(ruling, { name, assessment });
  return { comment, page, assessment, own: own === true };
}

export function answeredOf({ answers, network }: DraftSubject): Answered | null {
  if (answers === null) return network === null ? null : { text: '', lang: null, network };
  const { comment, assessment, own } = answers;
  return { text: comment.text, lang: comment.lang, network, advice: own ? null : assessment.advice };
}
