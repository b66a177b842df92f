import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineItem, entriesFor, readItem } from '../../src/storage/item';
import { items } from '../../src/storage/items';
import { asleep, perimeterSchema } from '../../src/storage/perimeter';
import { fakeArea } from './fakes';

const item = defineItem({
  key: 'colour',
  version: 2,
  schema: z.strictObject({ name: z.string() }),
  fallback: { name: 'blue' },
});

describe('an item', () => {
  it('is its default until it is kept, then what was kept', async () => {
    const area = fakeArea();
    expect(await readItem(area, item)).toEqual({ state: 'missing', value: { name: 'blue' } });
    await area.set(await entriesFor(area, item, { name: 'red' }));
    expect(await readItem(area, item)).toEqual({ state: 'ok', value: { name: 'red' } });
  });

  it.each([
    ['another version', { version: 1, value: { name: 'red' } }],
    ['another shape', { version: 2, value: { name: 7 } }],
    ['a bare value', 'red'],
    ['null', null],
  ])(
    'is unreadable where it holds %s, and what was there is kept aside by the next write',
    async (_, raw) => {
      const area = fakeArea();
      area.data.set('colour', raw);
      expect((await readItem(area, item)).state).toBe('unreadable');
      await area.set(await entriesFor(area, item, { name: 'red' }));
      expect((await readItem(area, item)).value).toEqual({ name: 'red' });
      const aside = [...area.data].find(([key]) => key.startsWith('aside:colour:'));
      expect(aside?.[1]).toEqual(raw);
    },
  );

  it('refuses to keep what its schema does not take', async () => {
    await expect(entriesFor(fakeArea(), item, { name: 3 } as unknown as { name: string })).rejects.toThrow();
  });
});

describe('the list of items', () => {
  it('has keys of their own and defaults that their schemas take', () => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    for (const { schema, fallback } of items) expect(schema.safeParse(fallback).success).toBe(true);
    expect(perimeterSchema.safeParse(asleep).success).toBe(true);
  });
});
