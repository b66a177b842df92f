import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { Shipped } from '../../src/background/shipped';
import type { Charter } from '../../src/core/charter/schema';
import { replyDigest } from '../../src/core/replies/digest';
import type { Act } from '../../src/messages/parts';
import { digest } from '../../src/platform/digest';
import type { Decision } from '../../src/storage/decision';
import { found, KEY, onPractice, onX, QUESTION } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const target = { tabId: TAB, key: KEY };
const PRACTICE_END = Date.parse('2099-12-31T12:00:00');

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** A practice page with a question on it; its charter's replies are in force. */
function practising(stores = storesWith(), shipped?: Shipped) {
  const desk = deskOn(stores, shipped);
  desk.practising = true;
  desk.page['content.comment'] = () => found(QUESTION, {}, onPractice);
  desk.page['content.insert'] = () => ({ outcome: 'inserted', acting: { is: 'brand', who: 'Marque' } });
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const act = (one: Act) => handlers.act({ target, act: one }, popup);
  const guidance = async () => {
    const loaded = await handlers['guidance.load']({ target }, popup);
    if (!loaded.guidance) throw new Error('no guidance');
    return loaded.guidance;
  };
  return { desk, handlers, act, guidance };
}

async function firstReply(guidance: ReturnType<typeof practising>['guidance']) {
  const [reply] = (await guidance()).replies;
  if (!reply) throw new Error('no reply is offered');
  const blanks = Object.fromEntries(reply.blanks.map(({ id, value }) => [id, value || 'valeur']));
  return { reply: reply.id, lang: reply.lang, blanks };
}

describe('an insertion', () => {
  it('puts the approved text in, then records it, then tells the page', async () => {
    const { desk, act, guidance } = practising();
    const reply = await firstReply(guidance);
    const done = await act({ do: 'insert', ...reply });
    expect(done).toMatchObject({ outcome: 'inserted', text: null, decision: { act: 'insert' } });
    const put = desk.said.find(({ type }) => type === 'content.insert')?.request as { text: string };
    expect(put.text).not.toMatch(/\{\{|\}\}/);
    expect(desk.said.at(-1)).toEqual({ type: 'content.decided', request: { key: KEY, act: 'insert' } });
    expect((await guidance()).decision?.act).toBe('insert');
  });

  it.each(['no_composer', 'wrong_page', 'gone', 'refused'] as const)(
    'records nothing where the page says %s, and gives the text to copy',
    async (outcome) => {
      const { desk, act, guidance } = practising();
      const reply = await firstReply(guidance);
      desk.page['content.insert'] = () => ({ outcome, acting: null });
      const done = await act({ do: 'insert', ...reply });
      expect(done).toMatchObject({ outcome, decision: null });
      expect(done.text).toBeTruthy();
      expect(desk.stores.table.rows.size).toBe(0);
    },
  );

  it('is refused the day after the approval’s last, also from a card that was opened before', async () => {
    const { desk, act, guidance } = practising();
    desk.now = PRACTICE_END;
    const reply = await firstReply(guidance);
    desk.now = PRACTICE_END + 24 * 3_600_000;
    expect(await act({ do: 'insert', ...reply })).toEqual({
      outcome: 'not_approved',
      text: null,
      decision: null,
    });
    expect(await act({ do: 'copy', ...reply })).toMatchObject({ outcome: 'not_approved', text: null });
    expect(desk.said.some(({ type }) => type === 'content.insert')).toBe(false);
  });

  it('is refused while a blank is empty', async () => {
    const stores = storesWith();
    const { shipped } = deskOn(stores);
    const strict: Shipped = async (name, language) => {
      const charter = JSON.parse(await shipped(name, language)) as Charter;
      const replies = charter.replies.map((reply) => {
        const blanks = reply.blanks.map((blank) => ({ ...blank, fallback: null }));
        const agreed = replyDigest({ ...reply, blanks }, digest);
        return { ...reply, blanks, approvals: reply.approvals.map((one) => ({ ...one, digest: agreed })) };
      });
      return JSON.stringify({ ...charter, replies });
    };
    const { desk, act, guidance } = practising(stores, strict);
    const reply = (await guidance()).replies.find(({ blanks }) => blanks.some(({ required }) => required));
    const use = { reply: reply?.id ?? '', lang: reply?.lang ?? '', blanks: {} };
    expect(await act({ do: 'insert', ...use })).toEqual({
      outcome: 'blank_missing',
      text: null,
      decision: null,
    });
    expect(desk.said.some(({ type }) => type === 'content.insert')).toBe(false);
    const blanks = Object.fromEntries(
      (reply?.blanks ?? []).map(({ id, kind, choices }) => [
        id,
        choices[0] ?? (kind === 'link' ? 'https://a.example/b' : kind === 'date' ? '12 mai 2026' : 'Marie'),
      ]),
    );
    expect((await act({ do: 'insert', ...use, blanks })).outcome).toBe('inserted');
  });

  it('takes no starter, no unknown reply, no unknown language', async () => {
    const { desk, act, guidance } = practising();
    const reply = await firstReply(guidance);
    expect((await act({ do: 'insert', ...reply, reply: 'nobody' })).outcome).toBe('not_approved');
    expect((await act({ do: 'insert', ...reply, lang: 'xx' })).outcome).toBe('not_approved');
    // On a network's page the charter in force is the house's own: its replies are all starters.
    desk.practising = false;
    desk.page['content.comment'] = () => found(QUESTION, {}, onX);
    expect((await guidance()).replies).toEqual([]);
    const [starter] = (await guidance()).starters;
    expect(starter?.approval).toBeNull();
    const use = { reply: starter?.id ?? '', lang: 'fr', blanks: {} };
    expect((await act({ do: 'insert', ...use })).outcome).toBe('not_approved');
  });
});

describe('a page that calls itself the practice page', () => {
  it('gets neither its charter nor its approvals', async () => {
    const { desk, guidance } = practising();
    desk.practising = false;
    const { replies, basis } = await guidance();
    expect(replies).toEqual([]);
    expect(basis.charter).toBe((await desk.rulings.shown(false)).charter.title);
  });
});

describe('a decision', () => {
  it.each(['leave', 'watch', 'escalate'] as const)('%s is recorded and can be undone', async (name) => {
    const { desk, act, guidance } = practising();
    const done = await act({ do: name });
    expect(done).toMatchObject({ outcome: 'done', decision: { act: name, network: 'practice' } });
    const undone = await act({ do: 'undo', decision: done.decision?.id ?? '' });
    expect(undone).toEqual({ outcome: 'done', text: null, decision: null });
    expect(desk.said.at(-1)?.request).toEqual({ key: KEY, act: null });
    expect((await guidance()).decision).toBeNull();
  });

  it('keeps no handle, no name, no more than an excerpt', async () => {
    const { desk, act } = practising();
    const text = `@sophie_b ${QUESTION} Appelez-moi au 06 12 34 56 78. ${'bla '.repeat(200)}`;
    desk.practising = false;
    desk.page['content.comment'] = () => found(text, {}, onX);
    // Also where the CM has said that it holds nothing personal.
    await act({ do: 'correct', signals: { personal_data: false } });
    await act({ do: 'leave' });
    const kept = JSON.stringify([...desk.stores.table.rows.values()]);
    for (const personal of ['lea_rv', 'Léa', 'Rivoire', 'sophie_b', '06 12 34', '12 34 56']) {
      expect(kept).not.toContain(personal);
    }
    expect(kept).toContain('https://x.com/i/status/1790000000000000001');
    const [row] = [...desk.stores.table.rows.values()].map(({ text }) => JSON.parse(text) as Decision);
    expect(row?.excerpt).toContain('Appelez-moi');
    expect([...(row?.excerpt ?? '')].length).toBeLessThanOrEqual(140);
    expect(row?.author).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is told as not saved where it is not, and the page is told nothing', async () => {
    const { desk, act } = practising();
    desk.stores.table.write = () => Promise.reject(new Error('QuotaExceededError: quota exceeded'));
    expect(await act({ do: 'leave' })).toEqual({ outcome: 'storage_full', text: null, decision: null });
    expect(desk.said.some(({ type }) => type === 'content.decided')).toBe(false);
    desk.stores.table.write = () => Promise.reject(new Error('AbortError'));
    expect((await act({ do: 'leave' })).outcome).toBe('not_saved');
  });

  it('outlives the worker', async () => {
    const stores = storesWith();
    await practising(stores).act({ do: 'leave' });
    expect((await practising(stores).guidance()).decision?.act).toBe('leave');
  });

  it('says that the comment is gone', async () => {
    const { desk, act } = practising();
    desk.page['content.comment'] = () => ({ found: null });
    expect((await act({ do: 'leave' })).outcome).toBe('gone');
  });
});

describe('a correction', () => {
  it('changes the verdict and the epoch, and goes with its undoing', async () => {
    const { desk, act, guidance, handlers } = practising();
    const epoch = async () => {
      await handlers['guidance.load']({ target }, popup);
      return (await desk.rulings.shown(false)).epoch;
    };
    const before = await epoch();
    expect((await guidance()).verdict.action).toBe('answer');
    const done = await act({ do: 'correct', signals: { question: false } });
    expect(done.outcome).toBe('done');
    const corrected = await guidance();
    expect(corrected.verdict.action).not.toBe('answer');
    expect(corrected.signals).toContainEqual({ id: 'question', score: 0, evidence: [], corrected: true });
    expect(corrected.basis.corrections).toBe(1);
    expect(await epoch()).not.toBe(before);
    await act({ do: 'undo', decision: done.decision?.id ?? '' });
    expect((await guidance()).verdict.action).toBe('answer');
    expect(await epoch()).toBe(before);
  });
});
