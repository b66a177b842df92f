/** What is odd on a working day: right or said, and nothing lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../src/messages/parts';
import { found, KEY, onX, QUESTION } from './comments';
import { content, options, popup, TAB } from './desk';
import { working } from './working';

const HOUR = 3_600_000;
const user = { practice: false };
const target = { tabId: TAB, key: KEY };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('a clock that is set back', () => {
  const acts: readonly Act[] = [{ do: 'leave' }, { do: 'watch' }, { do: 'escalate' }];

  async function setBack() {
    const made = working();
    const { desk, act } = made;
    const noon = desk.now;
    await act(acts[0] as Act, 'x:1');
    desk.now = noon - 3 * HOUR;
    await act(acts[1] as Act, 'x:2');
    desk.now = noon + HOUR;
    await act(acts[2] as Act, 'x:3');
    return { ...made, noon };
  }

  it('is said on the entry, and the order stays that of the acts', async () => {
    const { page } = await setBack();
    const entries = await page();
    expect(entries.map(({ act }) => act)).toEqual(['escalate', 'watch', 'leave']);
    expect(entries.map(({ clock }) => clock)).toEqual(['ok', 'back', 'ok']);
  });

  it('hides no entry from a stretch of time, nor counts one twice', async () => {
    const { page, handlers, noon } = await setBack();
    const iso = (at: number) => new Date(at).toISOString();
    const acted = async (from: number, until: number) =>
      (await page({ from: iso(from), until: iso(until) })).map(({ act }) => act);
    expect(await acted(noon - HOUR, noon + 2 * HOUR)).toEqual(['escalate', 'leave']);
    expect(await acted(noon - 4 * HOUR, noon - HOUR)).toEqual(['watch']);
    const figures = async (from: number, until: number) =>
      (await handlers['journal.figures']({ from: iso(from), until: iso(until), ...user }, options)).figures;
    expect((await figures(noon - 4 * HOUR, noon + 2 * HOUR)).entries).toBe(3);
    expect((await figures(noon - HOUR, noon + 2 * HOUR)).byAct).toEqual({ escalate: 1, leave: 1 });
  });

  it('makes no second entry of a press told again, nor loses a follow-up', async () => {
    const { desk, act, handlers, page } = await setBack();
    const token = 'a'.repeat(22);
    await act({ do: 'promise', due: '2026-12-24' }, 'x:4', token);
    desk.now -= 5 * HOUR;
    await act({ do: 'promise', due: '2026-12-24' }, 'x:4', token);
    expect(await page()).toHaveLength(4);
    const { promises, escalations } = await handlers['journal.follow'](user, options);
    expect([promises.length, escalations.length]).toEqual([1, 1]);
  });
});

describe('a million reactions', () => {
  it('are kept as they were seen, and make the comment influential', async () => {
    const { desk, act, handlers, page } = working();
    const counts = { reactions: 1_000_000, replies: 250_000, shares: 90_000, views: 1_000_000_000 };
    desk.page['content.comment'] = () => found(QUESTION, { counts }, onX);
    const { guidance } = await handlers['guidance.load']({ target }, popup);
    expect(guidance?.influence.influential).toBe(true);
    expect(guidance?.verdict.priority).toBe(6);
    await act({ do: 'leave' });
    expect((await page())[0]?.counts).toEqual(counts);
  });
});

describe('a thread that the site took away', () => {
  it('records no act, keeps what was decided, and lets follow-ups end without it', async () => {
    const { desk, act, handlers, page } = working();
    await act({ do: 'escalate' });
    await act({ do: 'promise', due: '2026-12-24' }, 'x:2');
    desk.page['content.comment'] = () => ({ found: null });
    for (const one of [{ do: 'leave' }, { do: 'watch' }, { do: 'promise', due: '2026-12-24' }] as const)
      expect(await act(one)).toMatchObject({ outcome: 'gone', decision: null });
    delete desk.page['content.comment'];
    expect((await act({ do: 'leave' })).outcome).toBe('gone');
    const entries = await page();
    expect(entries.map((entry) => entry.act)).toEqual(['promise', 'escalate']);
    const [promise, escalation] = entries;
    expect(await handlers['journal.close']({ decision: escalation?.id ?? '' }, options)).toMatchObject({
      outcome: 'done',
    });
    expect(await handlers['decisions.undo']({ id: promise?.id ?? '' }, options)).toEqual({ ok: true });
    const { promises, escalations } = await handlers['journal.follow'](user, options);
    expect([promises, escalations]).toEqual([[], []]);
  });
});

describe('an author who changes handle', () => {
  it('does not undo what was decided on their comment', async () => {
    const { here, handlers, act, page } = working();
    await act({ do: 'leave' });
    here.handle = 'lea_officiel';
    const { guidance } = await handlers['guidance.load']({ target }, popup);
    expect(guidance?.decision?.act).toBe('leave');
    const shown = found(
      QUESTION,
      { author: { name: 'Léa', handle: here.handle, verified: null } },
      onX,
    ).found;
    if (shown === null) throw new Error('no comment');
    const { verdicts } = await handlers['judge.batch'](
      { brand: 'main/brand', page: onX, comments: [{ key: KEY, comment: shown.comment, answered: null }] },
      content,
    );
    expect(verdicts[0]?.verdict.decided).toBe('leave');
    // One comment, told under both names.
    await act({ do: 'watch' });
    const entries = await page();
    expect(new Set(entries.map(({ ref }) => ref)).size).toBe(1);
    expect(new Set(entries.map(({ author }) => author)).size).toBe(2);
  });
});
