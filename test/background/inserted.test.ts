/** A text goes into a composer once, whatever fails between the press and its answer; what the page shows decides. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Insertion, isAgain, remember } from '../../src/background/inserted';
import type { Act } from '../../src/messages/parts';
import { found, KEY, onPractice, QUESTION } from './comments';
import { type deskOn, popup, storesWith, TAB } from './desk';
import { working } from './working';

const target = { tabId: TAB, key: KEY };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** A page's composer, as its content script answers for it; it outlives the worker. */
interface Composer {
  text: string;
  open: boolean;
}

async function practising(stores = storesWith(), composer: Composer = { text: '', open: true }) {
  const made = working(stores);
  made.desk.practising = true;
  made.desk.page['content.comment'] = () => found(QUESTION, {}, onPractice);
  made.desk.page['content.insert'] = ({ text, again }) => {
    if (!composer.open) return { outcome: 'no_composer', acting: null };
    if (!(again && composer.text.includes(text))) composer.text += text;
    return { outcome: 'inserted', acting: null };
  };
  const { guidance } = await made.handlers['guidance.load']({ target }, popup);
  const [reply] = guidance?.replies ?? [];
  if (!reply) throw new Error('no reply is offered');
  const blanks = Object.fromEntries(reply.blanks.map(({ id, value }) => [id, value || 'valeur']));
  const use: Act = { do: 'insert', reply: reply.id, lang: reply.lang, blanks };
  const kept = async () => (await made.page({ practice: true })).length;
  return { ...made, composer, use, kept };
}

/** How often the text of the first insertion stands in the composer. */
function times({ desk, composer }: { desk: ReturnType<typeof deskOn>; composer: Composer }): number {
  const put = desk.said.find(({ type }) => type === 'content.insert')?.request as { text: string };
  return composer.text.split(put.text).length - 1;
}

/** The page is asked, and does it; its answer reaches nobody, as where the worker is killed meanwhile. */
function losing(made: Awaited<ReturnType<typeof practising>>): { readonly asked: Promise<void> } {
  const { ask } = made.desk;
  let done = () => {};
  const asked = new Promise<void>((resolve) => {
    done = resolve;
  });
  Object.assign(made.desk, {
    ask: (async (tabId, type, request, where) => {
      const answer = await ask(tabId, type, request, where);
      if (type !== 'content.insert') return answer;
      done();
      return new Promise<never>(() => {});
    }) as typeof ask,
  });
  return { asked };
}

describe('an insertion', () => {
  it('pressed twice puts the text once', async () => {
    const made = await practising();
    const { act, use, kept } = made;
    const [one, two] = await Promise.all([act(use), act(use)]);
    expect([one.outcome, two.outcome]).toEqual(['inserted', 'inserted']);
    expect(one.decision?.id).toBe(two.decision?.id);
    expect([times(made), await kept()]).toEqual([1, 1]);
  });

  it('that could not be noted is only noted by the next try, also by another worker', async () => {
    const stores = storesWith();
    const first = await practising(stores);
    const { write } = stores.table;
    stores.table.write = () => Promise.reject(new Error('QuotaExceededError: quota exceeded'));
    expect((await first.act(first.use)).outcome).toBe('storage_full');
    stores.table.write = write;
    const second = await practising(stores, first.composer);
    expect((await second.act(second.use)).outcome).toBe('inserted');
    expect([times(second), await second.kept()]).toEqual([1, 1]);
    // Meant once more, later: the text goes in again.
    second.desk.now += 60_000;
    expect((await second.act(second.use)).outcome).toBe('inserted');
    expect([times(second), await second.kept()]).toEqual([2, 2]);
  });

  it('whose worker was killed before it heard the answer is neither doubled nor lost', async () => {
    const stores = storesWith();
    const first = await practising(stores);
    const { asked } = losing(first);
    void first.act(first.use);
    await asked;
    const second = await practising(stores, first.composer);
    expect(await second.kept()).toBe(0);
    expect((await second.act(second.use)).outcome).toBe('inserted');
    expect([times(second), await second.kept()]).toEqual([1, 1]);
  });

  it('whose worker was killed looks first also after a try that found no composer', async () => {
    const stores = storesWith();
    const first = await practising(stores);
    const { asked } = losing(first);
    void first.act(first.use);
    await asked;
    const second = await practising(stores, first.composer);
    second.composer.open = false;
    expect((await second.act(second.use)).outcome).toBe('no_composer');
    second.composer.open = true;
    expect((await second.act(second.use)).outcome).toBe('inserted');
    expect(times(second)).toBe(1);
  });

  it('is no longer there once the field is empty: pressed at once again, it goes in', async () => {
    const made = await practising();
    await made.act(made.use);
    made.composer.text = '';
    expect((await made.act(made.use)).outcome).toBe('inserted');
    expect(times(made)).toBe(1);
  });

  it('is not said to be there where the composer is gone', async () => {
    const made = await practising();
    await made.act(made.use);
    made.composer.open = false;
    expect((await made.act(made.use)).outcome).toBe('no_composer');
  });

  it('that the page could not make is forgotten: the next one is new', async () => {
    const made = await practising();
    made.desk.page['content.insert'] = () => ({ outcome: 'altered', acting: null });
    for (const _ of [1, 2]) expect((await made.act(made.use)).outcome).toBe('altered');
    const asked = made.desk.said.flatMap(({ type, request }) =>
      type === 'content.insert' ? [(request as { again: boolean }).again] : [],
    );
    expect(asked).toEqual([false, false]);
  });
});

describe('what is remembered of it', () => {
  const insertion: Insertion = {
    ref: 'ref',
    text: 'Bonjour.',
    token: null,
    place: { tabId: TAB, documentId: 'PAGE' },
  };
  const remembering = async () => {
    const { desk } = working();
    await remember(desk, insertion, 'recorded');
    return desk;
  };

  it('is of one tab, one document, one comment and one text', async () => {
    const desk = await remembering();
    expect(await isAgain(desk, insertion)).toBe(true);
    const others: Partial<Insertion>[] = [
      { place: { tabId: TAB + 1, documentId: 'PAGE' } },
      { place: { tabId: TAB, documentId: 'NEXT' } },
      { ref: 'other' },
      { text: 'Bonsoir.' },
    ];
    for (const other of others) expect(await isAgain(desk, { ...insertion, ...other })).toBe(false);
  });

  it('is the same press for ten seconds, or by its token; unfinished, for ten minutes', async () => {
    const desk = await remembering();
    desk.now += 11_000;
    expect(await isAgain(desk, insertion)).toBe(false);
    await remember(desk, { ...insertion, token: 'press' }, 'recorded');
    desk.now += 11_000;
    expect(await isAgain(desk, { ...insertion, token: 'press' })).toBe(true);
    for (const state of ['asked', 'put'] as const) {
      await remember(desk, insertion, state);
      desk.now += 9 * 60_000;
      expect(await isAgain(desk, insertion)).toBe(true);
      desk.now += 2 * 60_000;
      expect(await isAgain(desk, insertion)).toBe(false);
    }
  });
});
