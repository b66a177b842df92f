/** Keeps a decision, then tells the page; acknowledged after the commit. */
import type { ActOutcome, ActReply } from '../../messages/parts';
import { instant } from '../../platform/clock';
import { type Decision, laneOf } from '../../storage/decision';
import { decisionView } from '../decision-view';
import { ENGINE } from '../engine';
import { excerptOf } from '../excerpt';
import { noteFault, noteSaved } from '../faults';
import { publish } from '../perimeter';
import { permalinkOf } from '../permalink';
import { authorRefOf } from '../reference';
import type { Case } from './case';

export type Details = Pick<Decision, 'act'> & Partial<Pick<Decision, 'reply' | 'replyDigest' | 'correction'>>;

async function decisionOf(one: Case, details: Details): Promise<Decision> {
  const { desk, subject, ruling, assessment, ref } = one;
  const { comment, page } = subject;
  const { charter } = ruling;
  // As it was read: a correction changes the advice, not what may be kept.
  const { personal_data: personal } = ruling.read(comment.text, comment.lang).signals;
  return {
    id: desk.random(),
    at: instant(desk.clock),
    undoneAt: null,
    lane: laneOf(details.act, subject.practice),
    ref,
    author: await authorRefOf(desk, page, comment.author),
    network: page.network,
    permalink: permalinkOf(page.network, comment),
    excerpt: excerptOf(comment.text, charter.privacy.excerptLength, personal.evidence),
    action: assessment.action,
    advice: assessment.advice,
    rule: assessment.rule,
    department: assessment.department,
    reply: null,
    replyDigest: null,
    correction: null,
    basis: {
      charter: charter.id,
      revision: charter.revision,
      engine: ENGINE,
      corrections: ruling.corrections.size,
      budgetLeft: ruling.budgetLeft,
      counts: comment.counts,
      baseline: page.baseline,
    },
    ...details,
  };
}

/** @param outcome told where all went well */
export async function record(one: Case, details: Details, outcome: ActOutcome): Promise<ActReply> {
  const { desk, ruling } = one;
  let decision: Decision;
  try {
    decision = await decisionOf(one, details);
    await desk.alone(() => desk.decisions.record(decision));
    await noteSaved(desk);
  } catch (error) {
    return { outcome: await noteFault(desk, error), text: null, decision: null };
  }
  await follow(one, details.act);
  return { outcome, text: null, decision: decisionView(ruling.charter, decision) };
}

/** The marker, the queue, and what other comments are judged by; none of it undoes the decision where it fails. */
export async function follow({ desk, subject }: Case, act: Decision['act'] | null): Promise<void> {
  const { tabId, key } = subject.place;
  desk.rulings.forget('records');
  await publish(desk).catch(() => undefined);
  await desk.ask(tabId, 'content.decided', { key, act }, subject.place).catch(() => undefined);
}
