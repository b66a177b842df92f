/** What came back: by hand or by file, once; and the approved text in the card, used once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StatusChange } from '../../../src/messages/escalation';
import { readEscalation, writeEscalation } from '../../../src/storage/escalations';
import { comment, KEY, onX, QUESTION } from '../comments';
import { card, content, popup, TAB } from '../desk';
import { prepared } from './prepared';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const target = { tabId: TAB, key: KEY };
const text = 'Bonjour, notre service vous appelle demain matin.';
const decided = (over: object = {}): StatusChange => ({
  set: 'decided',
  by: 'Claire Aumont',
  answer: { text, on: '2026-11-22', until: '2026-12-22', recordedBy: 'Léa Marchetti', ...over },
});

async function answered(change: StatusChange = decided()) {
  const all = await prepared();
  const status = (one: StatusChange) =>
    all.handlers['escalation.status']({ decision: all.id, change: one }, popup);
  const guidance = async () => (await all.handlers['guidance.load']({ target }, popup)).guidance;
  const { outcome } = await status(change);
  return { ...all, outcome, status, guidance };
}

describe('by hand', () => {
  it('taken, then decided: kept by name, and the follow-up is closed', async () => {
    const { id, handlers, status, load } = await answered({ set: 'taken', by: 'Noor' });
    expect(await load(id)).toMatchObject({ state: 'taken', taken: { by: 'Noor' } });
    await status({ set: 'decided', by: 'Claire', answer: null });
    expect(await load(id)).toMatchObject({ state: 'decided', decided: { by: 'Claire' }, answer: null });
    const follow = await handlers['journal.follow']({ practice: false }, popup);
    expect(follow.escalations).toEqual([]);
    expect((await status({ set: 'taken', by: 'X' })).outcome).toBe('not_now');
    await status({ set: 'reopened' });
    expect((await load(id))?.state).toBe('sent');
    const open = await handlers['journal.follow']({ practice: false }, popup);
    expect(open.escalations.map((one) => one.id)).toEqual([id]);
  });

  it('a text with a field to fill in, dates the wrong way round, or one’s own approval are refused', async () => {
    expect((await answered(decided({ text: 'Bonjour {{prenom}}' }))).outcome).toBe('has_blank');
    expect((await answered(decided({ until: '2026-11-01' }))).outcome).toBe('bad_field');
    expect((await answered(decided({ recordedBy: 'claire  aumont' }))).outcome).toBe('self');
  });
});

describe('a decision', () => {
  it('ends what still waited to be sent', async () => {
    const { desk, id, send, handlers } = await prepared();
    desk.answer = async () => ({ outcome: 'busy', status: 503, retryAfter: null, said: null });
    await send(id);
    expect(desk.wakes.at(-1)).not.toBeNull();
    const change = { set: 'decided', by: 'Claire', answer: null } as const;
    const { view } = await handlers['escalation.status']({ decision: id, change }, popup);
    expect(view?.deliveries.map(({ status }) => status)).toEqual(['cancelled']);
    expect(desk.wakes.at(-1)).toBeNull();
  });
});

describe('the approved answer', () => {
  it('stands in the advice of its comment, with its name and day, and is inserted once', async () => {
    const { desk, guidance, act, id, page } = await answered();
    expect((await guidance())?.answer).toMatchObject({ text, by: 'Claire Aumont', on: '2026-11-22' });
    desk.page['content.insert'] = () => ({ outcome: 'inserted', acting: null });
    expect((await act({ do: 'answer', decision: id, by: 'insert' })).outcome).toBe('inserted');
    expect(desk.said.filter(({ type }) => type === 'content.insert')).toMatchObject([{ request: { text } }]);
    expect((await guidance())?.answer).toBeUndefined();
    expect((await act({ do: 'answer', decision: id, by: 'insert' })).outcome).toBe('not_approved');
    expect((await page({ acts: ['insert'] })).length).toBe(1);
  });

  it('is still there where the site did not take it, to copy', async () => {
    const { desk, guidance, act, id } = await answered();
    desk.page['content.insert'] = () => ({ outcome: 'refused', acting: null });
    expect(await act({ do: 'answer', decision: id, by: 'insert' })).toMatchObject({
      outcome: 'refused',
      text,
    });
    expect((await guidance())?.answer?.text).toBe(text);
    expect(await act({ do: 'answer', decision: id, by: 'copy' })).toMatchObject({ outcome: 'done', text });
    expect((await guidance())?.answer).toBeUndefined();
  });

  it('is the department’s to answer for: the coach does not take it up with the CM', async () => {
    // The legal department may announce what a community manager may not.
    const announced = 'Bonjour, notre avocat va vous attaquer. ^LM';
    const { desk, handlers } = await answered(decided({ text: announced }));
    desk.page['content.coach'] = () => ({});
    const { nonce } = await handlers['draft.open']({ key: KEY, brand: null }, content);
    await handlers['draft.load']({ nonce }, { ...card, frameId: 9, documentId: 'COACH' });
    const to = {
      key: KEY,
      comment: comment(QUESTION),
      own: false,
      answered: null,
      answeredBy: null,
      reopened: false,
      url: 'https://x.com/brand/status/1',
      thread: '1790',
    };
    const red = async (text: string) => {
      const scene = { brand: null, page: onX, acting: { is: 'brand', who: 'Marque' }, to } as const;
      await handlers['draft.check'](
        { ...scene, nonce, text, cut: false, typing: null, rests: true },
        content,
      );
      const findings = desk.shown.at(-1)?.view.findings ?? [];
      return findings.filter(({ severity }) => severity === 'red').map(({ rule }) => rule);
    };
    expect(await red(announced)).toEqual([]);
    // Other words of the CM's own are checked as always.
    expect(await red('Bonjour, nous portons plainte contre vous dès demain. ^LM')).toContain('threat');
  });

  it('is for that comment alone', async () => {
    const { act, id } = await answered();
    const other = await act({ do: 'answer', decision: id, by: 'copy' }, 'x:1790000000000000002');
    expect(other).toMatchObject({ outcome: 'not_approved', text: null });
  });

  it('past its day, or altered in storage, is not offered and not inserted', async () => {
    const { desk, guidance, act, id } = await answered();
    desk.now += 40 * 24 * 3_600_000;
    expect((await guidance())?.answer).toBeUndefined();
    expect((await act({ do: 'answer', decision: id, by: 'copy' })).outcome).toBe('not_approved');
    desk.now -= 40 * 24 * 3_600_000;
    const kept = await readEscalation(desk.area, id);
    if (!kept?.answer) throw new Error('no answer');
    await writeEscalation(desk.area, {
      ...kept,
      answer: { ...kept.answer, text: `${text} Remboursement promis.` },
    });
    expect((await guidance())?.answer).toBeUndefined();
    expect((await act({ do: 'answer', decision: id, by: 'copy' })).outcome).toBe('not_approved');
  });
});

describe('by file', () => {
  const file = (escalation: string, over: object = {}) =>
    JSON.stringify({
      format: 'relais-escalation-answer',
      version: 1,
      id: 'answer-0001',
      escalation,
      at: '2026-11-22T09:00:00Z',
      decided: { by: 'Claire Aumont' },
      answer: { text },
      ...over,
    });

  it('is told first, taken in at a press, and never twice', async () => {
    const { id, handlers, load } = await prepared();
    const give = (one: string, apply: boolean) =>
      handlers['escalation.answer_file']({ decision: id, text: one, apply }, popup);
    expect(await give(file(id), false)).toMatchObject({
      outcome: 'would_change',
      says: { decided: 'Claire Aumont', answer: text },
    });
    expect((await load(id))?.state).toBe('prepared');
    expect((await give(file(id), true)).outcome).toBe('done');
    expect(await load(id)).toMatchObject({
      state: 'decided',
      answer: { text, source: 'file', until: '2026-12-22' },
    });
    expect((await give(file(id), true)).outcome).toBe('replayed');
    expect((await give(file(id, { id: 'answer-0002', at: '2026-11-21T09:00:00Z' }), true)).outcome).toBe(
      'older',
    );
    expect((await give(file(id, { id: 'answer-0003', at: '2026-11-22T09:30:00Z' }), true)).outcome).toBe(
      'not_now',
    );
  });

  it('of another escalation changes nothing', async () => {
    const { id, handlers, load } = await prepared();
    const reply = await handlers['escalation.answer_file'](
      { decision: id, text: file('other'), apply: true },
      popup,
    );
    expect(reply.outcome).toBe('other_escalation');
    expect((await load(id))?.state).toBe('prepared');
  });
});
