import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/content/entry';
import { type AskBatch, createAsker } from '../../../src/content/judge/ask';
import { createCache } from '../../../src/content/judge/cache';
import { MessageFailed } from '../../../src/messages/wire';
import { comment, entry, verdict } from '../made';

type Batch = Parameters<AskBatch>[0];

describe('asking for verdicts', () => {
  let stop: AbortController;
  let sent: Batch[];
  let given: string[];
  let near: Set<unknown>;
  let epoch: string;
  let dead: number;
  let reply: (batch: Batch) => ReturnType<AskBatch>;
  const judged = (batch: Batch) => ({
    epoch: 'charter',
    verdicts: batch.comments.map(({ key }) => ({ key, verdict: verdict() })),
  });

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
    [sent, given, near, epoch, dead] = [[], [], new Set(), 'e1', 0];
    reply = async (batch) => judged(batch);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  const asker = () =>
    createAsker({
      send: (batch) => {
        sent.push(batch);
        return reply(batch);
      },
      facts: () => ({ network: 'x', own: true, baseline: null }),
      thread: () => 'post',
      hurt: () => false,
      brand: 'b',
      epoch: () => epoch,
      cache: createCache(),
      isNear: (element) => near.has(element),
      given: (one) => given.push(one.key),
      dead: () => {
        dead += 1;
      },
      signal: stop.signal,
    });
  const entries = (count: number): Entry[] =>
    Array.from({ length: count }, (_, at) => entry({ comment: comment({ id: String(at) }) }, { at }));
  const settle = () => vi.advanceTimersByTimeAsync(0);

  it('asks in batches of fifty at most, and for each comment once', async () => {
    const ask = asker();
    const all = entries(120);
    for (const one of all) ask.ask(one);
    for (const one of all) ask.ask(one);
    ask.flush();
    await settle();
    expect(sent.map((batch) => batch.comments.length)).toEqual([50, 50, 20]);
    expect(new Set(given).size).toBe(120);
  });

  it('has two batches on their way, a few more where many wait', async () => {
    reply = () => new Promise(() => undefined);
    const few = asker();
    for (const one of entries(40)) {
      few.ask(one);
      few.flush();
    }
    expect(sent.length).toBe(2);
    const many = asker();
    sent = [];
    for (const one of entries(1_000)) many.ask(one);
    many.flush();
    expect(sent.length).toBeLessThanOrEqual(6);
  });

  it('asks for those in view first', async () => {
    const ask = asker();
    const all = entries(80);
    const seen = all[70] as Entry;
    near.add(seen.element);
    for (const one of all) ask.ask(one);
    ask.ahead(all[79] as Entry);
    ask.flush();
    expect(sent[0]?.comments.slice(0, 2).map(({ key }) => key)).toEqual(['x:70', 'x:79']);
  });

  it('does not ask again for what it knows, until a counter or the charter changes', async () => {
    const ask = asker();
    const [one] = entries(1) as [Entry];
    ask.ask(one);
    ask.flush();
    await settle();
    const drawnAgain = entry({ comment: one.comment, key: one.key }, { again: true });
    ask.ask(drawnAgain);
    ask.flush();
    await settle();
    expect([sent.length, drawnAgain.verdict?.mark]).toEqual([1, 'clear']);
    one.comment = comment({ id: '0', counts: { ...one.comment.counts, reactions: 90 } });
    ask.ask(one);
    ask.flush();
    await settle();
    expect(sent.length).toBe(2);
    epoch = 'e2';
    ask.ask(one);
    ask.flush();
    await settle();
    expect(sent.length).toBe(3);
  });

  it('asks again, a little later each time, while the worker does not answer', async () => {
    let failures = 3;
    reply = async (batch) => {
      if (failures > 0) {
        failures -= 1;
        throw new MessageFailed('no_answer');
      }
      return judged(batch);
    };
    const ask = asker();
    for (const one of entries(3)) ask.ask(one);
    ask.flush();
    await settle();
    expect(sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent.length).toBe(4);
    expect(given.length).toBe(3);
  });

  it('asks again where an answer never comes', async () => {
    let lost = true;
    reply = (batch) => {
      const answer = lost ? new Promise<never>(() => undefined) : Promise.resolve(judged(batch));
      lost = false;
      return answer;
    };
    const ask = asker();
    ask.ask(entries(1)[0] as Entry);
    ask.flush();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(given).toEqual(['x:0']);
  });

  it('leaves one poisoned comment aside and judges the others', async () => {
    reply = async (batch) => {
      if (batch.comments.some(({ key }) => key === 'x:7')) throw new MessageFailed('failed');
      return judged(batch);
    };
    const ask = asker();
    for (const one of entries(20)) ask.ask(one);
    ask.flush();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(new Set(given).size).toBe(19);
    const tries = sent.length;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent.length).toBe(tries);
  });

  it('stops for good once the extension is gone', async () => {
    reply = () => Promise.reject(new MessageFailed('gone'));
    const ask = asker();
    ask.ask(entries(1)[0] as Entry);
    ask.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([dead, sent.length]).toEqual([1, 1]);
  });

  it('gives no verdict to an element that shows another comment by then', async () => {
    let answer: () => void = () => undefined;
    reply = (batch) => new Promise((resolve) => (answer = () => resolve(judged(batch))));
    const ask = asker();
    const [one] = entries(1) as [Entry];
    ask.ask(one);
    ask.flush();
    one.live = false;
    answer();
    await settle();
    expect([given, one.verdict]).toEqual([[], null]);
  });

  it('takes no answer that was asked for before a decision, and asks again', async () => {
    const answers: (() => void)[] = [];
    let decided: 'leave' | null = null;
    reply = (batch) => {
      const said = { ...judged(batch), verdicts: [{ key: 'x:0', verdict: verdict({ decided }) }] };
      return new Promise((resolve) => answers.push(() => resolve(said)));
    };
    const ask = asker();
    const [one] = entries(1) as [Entry];
    ask.ask(one);
    ask.flush();
    decided = 'leave';
    one.verdict = verdict({ decided });
    one.told += 1;
    ask.ask(one);
    ask.flush();
    await settle();
    for (const answer of answers) answer();
    await settle();
    expect(one.verdict?.decided).toBe('leave');
    expect(sent.length).toBe(2);
  });
});
