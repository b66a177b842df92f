import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { Act } from '../../src/messages/parts';
import type { Decision } from '../../src/storage/decision';
import { found, KEY, onPractice, QUESTION } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const target = { tabId: TAB, key: KEY };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

async function practising() {
  const desk = deskOn(storesWith());
  desk.practising = true;
  desk.page['content.comment'] = () => ({
    found: { ...found(QUESTION, {}, onPractice).found, thread: 'post-1' } as never,
  });
  desk.page['content.insert'] = () => ({ outcome: 'inserted', acting: { is: 'brand', who: 'Marque' } });
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const act = (one: Act) => handlers.act({ target, act: one }, popup);
  const guidance = async () => {
    const loaded = await handlers['guidance.load']({ target }, popup);
    if (!loaded.guidance) throw new Error('no guidance');
    return loaded.guidance;
  };
  const reply = (await guidance()).replies.find(({ locked }) => (locked ?? []).length > 0);
  if (!reply) throw new Error('no reply with a locked passage is offered');
  const blanks = Object.fromEntries(
    reply.blanks.map(({ id, kind, value }) => [
      id,
      value || (kind === 'link' ? 'https://a.example/b' : 'Marie'),
    ]),
  );
  const use = { reply: reply.id, lang: reply.lang, blanks };
  const copied = await act({ do: 'copy', ...use });
  return { desk, act, guidance, use, text: copied.text ?? '', locked: reply.locked?.[0] ?? '' };
}

const kept = (desk: Awaited<ReturnType<typeof practising>>['desk']) =>
  [...desk.stores.table.rows.values()] as unknown as readonly { readonly value?: Decision }[];

describe('free words put otherwise', () => {
  it('are inserted with the locked passage as approved, and the deviation is recorded', async () => {
    const { desk, act, use, text } = await practising();
    const words = text.replace(/^Bonjour/, 'Bonsoir');
    expect(words).not.toBe(text);
    const done = await act({ do: 'insert', ...use, words });
    expect(done).toMatchObject({ outcome: 'inserted', decision: { act: 'insert', reworded: true } });
    const put = desk.said.filter(({ type }) => type === 'content.insert').at(-1)?.request as { text: string };
    expect(put.text).toBe(words);
    expect(kept(desk).length).toBeGreaterThan(1);
  });

  it('are no deviation where nothing changed', async () => {
    const { act, use, text } = await practising();
    const done = await act({ do: 'insert', ...use, words: text });
    expect(done.outcome).toBe('inserted');
    expect(done.decision).not.toHaveProperty('reworded');
  });

  it.each([
    ['locked_changed', (text: string, locked: string) => text.replace(locked, locked.toUpperCase())],
    [
      'locked_changed',
      (text: string, locked: string) => text.replace(locked, `${locked.slice(0, 3)}\u200b-`),
    ],
    ['personal_data', (text: string) => `${text} Votre commande 88412377, tél. 06 39 98 12 44.`],
    ['red_line', (text: string) => `${text} Supprimez ce message ou nous vous poursuivons en justice.`],
  ])('%s: nothing is inserted', async (outcome, change) => {
    const { desk, act, use, text, locked } = await practising();
    expect(text).toContain(locked);
    const done = await act({ do: 'insert', ...use, words: change(text, locked) });
    expect(['personal_data', 'red_line'].includes(outcome) ? [outcome, 'red_line'] : [outcome]).toContain(
      done.outcome,
    );
    expect(desk.said.some(({ type }) => type === 'content.insert')).toBe(false);
  });

  it('a blank that holds somebody’s data is refused too', async () => {
    const { desk, act, use } = await practising();
    const name = Object.keys(use.blanks)[0] ?? '';
    const done = await act({
      do: 'insert',
      ...use,
      blanks: { ...use.blanks, [name]: 'Marie 06 39 98 12 44' },
    });
    expect(['personal_data', 'red_line']).toContain(done.outcome);
    expect(desk.said.some(({ type }) => type === 'content.insert')).toBe(false);
  });

  it('what was used in the thread says so, and stays in reach', async () => {
    const { act, guidance } = await practising();
    const [first] = (await guidance()).replies;
    if (!first) throw new Error('no reply is offered');
    const blanks = Object.fromEntries(
      first.blanks.map(({ id, kind, value }) => [
        id,
        value || (kind === 'link' ? 'https://a.example/b' : 'Marie'),
      ]),
    );
    expect((await act({ do: 'copy', reply: first.id, lang: first.lang, blanks })).outcome).toBe('done');
    const after = (await guidance()).replies;
    expect(after.find(({ id }) => id === first.id)?.used).toBe(true);
  });
});
