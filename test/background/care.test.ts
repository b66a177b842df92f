import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { Change } from '../../src/messages/charter';
import { perimeterSchema } from '../../src/storage/perimeter';
import { deskOn, options, popup } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function house() {
  const desk = deskOn();
  const handlers = handlersOf(desk);
  const load = async () => (await handlers['charter.load']({}, options)).charter;
  const change = async (one: Change) => {
    const { revision } = await load();
    return handlers['charter.change']({ place: 'main', revision, change: one }, options);
  };
  const perimeter = () => perimeterSchema.parse(desk.stores.area.data.get('perimeter'));
  return { desk, handlers, load, change, perimeter };
}

const night = { from: '19:00', until: '08:00', days: [] };
const turn = (name: string) => ({ ...night, name, contact: '06 39 98 10 42' });

describe('the pace of the house', () => {
  it('names who is on call: known people keep their id, new ones are added once', async () => {
    const { load, change } = house();
    const before = await load();
    const care = {
      change: 'care',
      quietHours: night,
      onCall: [turn('Nadia Ferrand'), turn(' nadia ferrand '), turn('Paul Oriol')],
      pauseAfterAbuse: 4,
    } as const;
    expect((await change({ ...care, onCall: [...care.onCall] })).outcome).toBe('saved');
    const after = await load();
    expect(after.people).toHaveLength(before.people.length + 2);
    const nameOf = (id: string) => after.people.find((one) => one.id === id)?.name;
    expect(after.care.onCall.map(({ person }) => nameOf(person))).toEqual([
      'Nadia Ferrand',
      'Nadia Ferrand',
      'Paul Oriol',
    ]);
    expect(after.care.emergency).toEqual(before.care.emergency);
    await change({ ...care, quietHours: null, onCall: [turn('Paul Oriol')] });
    expect((await load()).people).toHaveLength(after.people.length);
  });

  it('is told to the pages and to the popup, and not to the practice page', async () => {
    const { desk, handlers, change, perimeter } = house();
    await change({ change: 'care', quietHours: night, onCall: [turn('Paul Oriol')], pauseAfterAbuse: 0 });
    expect(perimeter().brands.every(({ quiet }) => quiet?.from === '19:00')).toBe(true);
    expect(perimeter().practice.some(({ quiet }) => quiet !== undefined)).toBe(false);
    desk.now = new Date(2026, 10, 22, 23, 0).getTime();
    const { care } = await handlers['overview.load']({}, popup);
    expect(care).toMatchObject({ quiet: true, onCall: [{ name: 'Paul Oriol' }] });
    await change({ change: 'care', quietHours: null, onCall: [], pauseAfterAbuse: 0 });
    expect(perimeter().brands.some(({ quiet }) => quiet !== undefined)).toBe(false);
  });

  it('sets the replies that criticism gets', async () => {
    const { handlers, load, change } = house();
    const budget = { perPost: 1, perDay: 4, replyRateWarning: 0.4 };
    expect((await change({ change: 'budget', budget })).outcome).toBe('saved');
    expect((await load()).budget).toEqual(budget);
    expect((await handlers['overview.load']({}, popup)).budget.perDay).toBe(4);
  });
});
