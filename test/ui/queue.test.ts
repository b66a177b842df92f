import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../../src/messages/views';
import { sortQueue } from '../../src/ui/queue';
import { page } from './samples';

const [first] = page.queue;
if (!first) throw new Error('the sample has no queue');

const line = (key: string, priority: number | null, over: Partial<QueueItem> = {}): QueueItem => ({
  ...first,
  key,
  ...over,
  verdict: { ...first.verdict, decided: null, ...over.verdict, priority },
});

const keys = (items: readonly QueueItem[]) => items.map(({ key }) => key);

describe('the queue', () => {
  it('goes by class, then by the place on the page', () => {
    const { open } = sortQueue([line('a', 9), line('b', 1), line('c', 9), line('d', 12), line('e', 1)]);
    expect(open.map(({ priority, items }) => [priority, ...keys(items)])).toEqual([
      [1, 'b', 'e'],
      [9, 'a', 'c'],
      [12, 'd'],
    ]);
  });

  it('takes back what woke up after its decision, unless the brand has answered', () => {
    const woken = { verdict: { ...first.verdict, decided: 'leave' as const, woken: 'growing' as const } };
    const one = { ...line('a', 8), verdict: { ...woken.verdict, priority: 8 } };
    expect(sortQueue([{ ...one, answered: false }]).open).toHaveLength(1);
    expect(sortQueue([{ ...one, answered: true }]).handled).toHaveLength(1);
  });

  it('leaves out what was decided or answered, but not what was only corrected', () => {
    const decided = (act: 'leave' | 'correct') => ({ verdict: { ...first.verdict, decided: act } });
    const { open, handled } = sortQueue([
      line('left', 8, decided('leave')),
      line('corrected', 8, decided('correct')),
      line('answered', 8, { answered: true }),
      line('unknown', 8, { answered: null }),
    ]);
    expect(open.flatMap(({ items }) => keys(items))).toEqual(['corrected', 'unknown']);
    expect(keys(handled)).toEqual(['left', 'answered']);
  });
});
