import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { saveCharter } from '../../src/background/save';
import type { DecisionDraft } from '../../src/storage/decision';
import { decision } from '../storage/sample';
import { comment, found, KEY, onX } from './comments';
import { content, deskOn, popup, TAB } from './desk';

/** Criticism that a crowd agrees with. */
const CRITICISM = 'Vos produits sont vraiment nuls, quelle honte.';
const counts = { reactions: 900, replies: 40, shares: 60, views: null };
const loud = { network: 'x' as const, own: true, baseline: { median: 2, mad: 1, size: 30 } };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

async function house(perPost: number, perDay: number) {
  const desk = deskOn();
  const handlers = handlersOf(desk);
  desk.page['content.decided'] = () => ({});
  const shown = await desk.rulings.shown(false);
  const charter = { ...shown.charter, budget: { ...shown.charter.budget, perPost, perDay } };
  expect((await saveCharter(desk, 'main', charter)).outcome).toBe('saved');
  let made = 0;
  const answered = async (thread: string, over: Partial<DecisionDraft> = {}) => {
    made += 1;
    const ref = String(made).padStart(32, '0');
    const named = await desk.pseudonym(`thread|x|${thread}`);
    const at = new Date(desk.now).toISOString();
    await desk.journal.record(
      decision({ id: `a${made}`, act: 'insert', ref, thread: named, at, brand: 'main/brand', ...over }),
    );
    desk.rulings.forget('records');
  };
  const advice = async (thread: string | null) => {
    const comments = [{ key: KEY, comment: comment(CRITICISM, { counts }), answered: null, thread }];
    const { verdicts, epoch } = await handlers['judge.batch']({ brand: null, page: loud, comments }, content);
    return { epoch, advice: verdicts[0]?.verdict.advice };
  };
  return { desk, handlers, answered, advice };
}

describe('the budget by post', () => {
  it('turns the advice on that post alone, in the batch, in the guidance and in what is recorded', async () => {
    const { desk, handlers, answered, advice } = await house(2, 50);
    expect((await advice('p1')).advice).toBe('answer');
    await answered('p1');
    expect((await advice('p1')).advice).toBe('answer');
    await answered('p1');
    expect((await advice('p1')).advice).toBe('watch');
    expect((await advice('p2')).advice).toBe('answer');
    expect((await advice(null)).advice).toBe('answer');
    const on = (thread: string) => () => {
      const { found: one } = found(CRITICISM, { counts }, onX);
      return { found: one && { ...one, thread } };
    };
    const target = { tabId: TAB, key: KEY };
    for (const [thread, wanted] of [
      ['p1', 'watch'],
      ['p2', 'answer'],
    ] as const) {
      desk.page['content.comment'] = on(thread);
      // Later: the same press told twice is one decision.
      desk.now += 60_000;
      expect((await handlers['guidance.load']({ target }, popup)).guidance?.verdict.advice).toBe(wanted);
      const { decision: kept } = await handlers.act({ target, act: { do: 'watch' } }, popup);
      const record = await desk.journal.get(kept?.id ?? '');
      expect(record?.basis.budgetLeft).toBe(wanted === 'answer');
    }
  });

  it('is in the epoch once it is spent, and gone with the day', async () => {
    const { desk, answered, advice } = await house(1, 50);
    const { epoch } = await desk.rulings.at('main');
    await answered('p1', { action: 'answer' });
    expect((await desk.rulings.at('main')).epoch).toBe(epoch);
    await answered('p1');
    expect((await desk.rulings.at('main')).epoch).not.toBe(epoch);
    desk.now += 24 * 3_600_000;
    expect((await desk.rulings.at('main')).epoch).toBe(epoch);
    expect((await advice('p1')).advice).toBe('answer');
  });

  it('counts only what was decided for brands of this charter', async () => {
    const { answered, advice } = await house(1, 2);
    await answered('p1', { brand: 'other/brand' });
    await answered('p2', { brand: 'other/brand' });
    expect((await advice('p1')).advice).toBe('answer');
    await answered('p1', { brand: null });
    expect((await advice('p1')).advice).toBe('watch');
    expect((await advice('p3')).advice).toBe('answer');
    await answered('p2');
    expect((await advice('p3')).advice).toBe('watch');
  });

  it('lets none be answered where the charter plans none', async () => {
    const { advice } = await house(0, 5);
    expect((await advice('p1')).advice).toBe('watch');
  });
});
