/**
 * What Relais made of the practice page, said on the page's root element: `npm start` and the tests read it there.
 * Only this page says so; a network's page is never told anything.
 */
import type { Action } from '../core/rules/action';
import type { sendFromPage } from '../messages/send-from-page';
import type { Verdict } from '../messages/views';

export interface PracticeReport {
  /** Comments judged. */
  readonly read: number;
  /** Of them, those that carry a marker. */
  readonly flagged: number;
  readonly byAction: Readonly<Partial<Record<Action, number>>>;
  /** True once every comment of the thread was judged. */
  readonly ready: boolean;
}

/** @param expected how many comments are there to be judged */
export function reportOf(verdicts: Iterable<Verdict>, expected: number): PracticeReport {
  const byAction: Partial<Record<Action, number>> = {};
  let read = 0;
  let flagged = 0;
  for (const verdict of verdicts) {
    read += 1;
    if (verdict.mark !== null) flagged += 1;
    byAction[verdict.action] = (byAction[verdict.action] ?? 0) + 1;
  }
  return { read, flagged, byAction, ready: read >= expected };
}

/** The content script's way to the background, overheard. */
export function overheard(
  send: typeof sendFromPage,
  target: HTMLElement,
  expected: number,
): typeof sendFromPage {
  const verdicts = new Map<string, Verdict>();
  return async (type, request) => {
    const reply = await send(type, request);
    if (type === 'judge.batch' && 'verdicts' in reply) {
      for (const { key, verdict } of reply.verdicts) verdicts.set(key, verdict);
      target.dataset.relais = JSON.stringify(reportOf(verdicts.values(), expected));
    }
    return reply;
  };
}
