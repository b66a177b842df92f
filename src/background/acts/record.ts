/** Keeps a decision, then tells the pages; acknowledged after the commit. */

import { signalIds } from '../../core/signals/signal';
import type { ActOutcome, ActReply } from '../../messages/parts';
import { instant } from '../../platform/clock';
import type { Decision, DecisionDraft } from '../../storage/decision';
import { remind } from '../clocks/remind';
import { decisionView } from '../decision-view';
import { ENGINE } from '../engine';
import { excerptOf } from '../excerpt';
import { noteFault, noteSaved } from '../faults';
import { publish } from '../perimeter';
import { permalinkOf } from '../permalink';
import { authorRefOf, threadRefOf } from '../reference';
import { tellTabs } from '../tell';
import type { Case } from './case';

export type Details = Pick<DecisionDraft, 'act'> &
  Partial<
    Pick<
      DecisionDraft,
      | 'reply'
      | 'replyDigest'
      | 'reworded'
      | 'correction'
      | 'reason'
      | 'due'
      | 'about'
      | 'dossier'
      | 'control'
      | 'settles'
      | 'reference'
      | 'redLines'
    >
  >;

async function draftOf(one: Case, details: Details): Promise<DecisionDraft> {
  const { desk, subject, ruling, assessment, budgetLeft, ref } = one;
  const { comment, page } = subject;
  const { charter } = ruling;
  const { reading, action, advice, rule, topic, department, priority } = assessment;
  // As it was read: a correction changes the advice, not what may be kept.
  const { personal_data: personal } = ruling.read(comment.text, comment.lang).signals;
  return {
    id: desk.random(),
    at: instant(desk.clock),
    practice: subject.practice,
    ref,
    thread: await threadRefOf(desk, page, subject.thread),
    author: await authorRefOf(desk, page, comment.author),
    network: page.network,
    brand: subject.brand,
    permalink: permalinkOf(page.network, comment),
    excerpt: excerptOf(comment.text, charter.privacy.excerptLength, personal.evidence),
    lang: reading.lang,
    action,
    advice,
    priority,
    signals: signalIds.filter((id) => reading.signals[id].on),
    rule,
    topic,
    department,
    reason: null,
    due: null,
    about: null,
    reply: null,
    replyDigest: null,
    correction: null,
    token: one.token,
    basis: {
      charter: charter.id,
      revision: charter.revision,
      engine: ENGINE,
      corrections: ruling.corrections.size,
      budgetLeft,
      counts: comment.counts,
      baseline: page.baseline,
    },
    ...details,
  };
}

/**
 * @param outcome told where all went well
 * @param tell how the pages learn of it; a screen that shows no page tells them by the comment's kept name
 */
export async function record(
  one: Case,
  details: Details,
  outcome: ActOutcome,
  tell: typeof follow = follow,
): Promise<ActReply> {
  const { desk, ruling } = one;
  let decision: Decision | null;
  try {
    const draft = await draftOf(one, details);
    decision = await desk.alone(() => desk.journal.record(draft));
    await noteSaved(desk);
  } catch (error) {
    return { outcome: await noteFault(desk, error), text: null, decision: null };
  }
  // The follow-up it would close is not open, or never was.
  if (decision === null) return { outcome: 'gone', text: null, decision: null };
  await tell(one, decision);
  return { outcome, text: null, decision: decisionView(ruling.charter, decision) };
}

/** The markers, the queues, and what other comments are judged by; none of it undoes the decision where it fails. */
export async function follow({ desk, subject, ref }: Case, latest: Decision | null): Promise<void> {
  desk.rulings.forget('records');
  await publish(desk).catch(() => undefined);
  await tellTabs(desk, { ref, key: subject.place.key, place: subject.place }, latest?.act ?? null);
  await remind(desk).catch(() => undefined);
}
