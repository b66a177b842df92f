import { describe, expect, it } from 'vitest';
import {
  type ClockAct,
  courseOfClock,
  maySettle,
  type Settled,
  settlementsOf,
} from '../../../src/core/followup/clock-exits';

let made = 0;
const act = (more: Partial<ClockAct>): ClockAct => {
  made += 1;
  return {
    id: `d${made}`,
    act: 'watch',
    at: `2026-11-22T10:${String(made).padStart(2, '0')}:00.000Z`,
    reason: null,
    ...more,
  };
};
const settle = (clock: Settled['clock'], exit: Settled['exit'], by: string | null = null) =>
  act({ act: 'settle', settles: { clock, exit, by, why: exit === 'extended' ? 'complex' : null } });
const unlawful = (acts: readonly ClockAct[], more: { proof?: boolean; removable?: boolean } = {}) =>
  courseOfClock('unlawful', { acts, proof: false, removable: true, ...more });

const removed = () => act({ act: 'remove', control: 'delete', reason: 'unlawful', dossier: 'f'.repeat(64) });
const reported = () => act({ act: 'close', reason: 'reported' });

describe('an unlawful comment', () => {
  it('stays open until proof is kept, it is removed and it is reported', () => {
    expect(unlawful([])).toEqual({
      steps: { proof: false, removed: false, hidden: false, reported: false },
      end: null,
      extended: false,
    });
    const one = removed();
    expect(unlawful([one]).end).toBeNull();
    const two = settle('unlawful', 'reported');
    expect(unlawful([one, two]).end).toMatchObject({
      exit: 'removed_reported',
      at: two.at,
      decision: two.id,
    });
    // Without any proof it stays open; a dossier made apart is one.
    const bare = act({ act: 'remove', control: 'delete', reason: 'unlawful' });
    expect(unlawful([bare, two]).end).toBeNull();
    expect(unlawful([bare, two], { proof: true }).end).not.toBeNull();
  });

  it('is not closed by hiding it', () => {
    const hidden = act({ act: 'remove', control: 'hide', reason: 'unlawful', dossier: 'f'.repeat(64) });
    const course = unlawful([hidden, settle('unlawful', 'reported')]);
    expect(course.steps).toMatchObject({ hidden: true, removed: false, reported: true });
    expect(course.end).toBeNull();
  });

  it('that cannot be removed there is closed by its report', () => {
    const one = reported();
    expect(unlawful([one], { removable: false }).end).toMatchObject({ exit: 'reported', decision: one.id });
    expect(unlawful([settle('unlawful', 'reported')], { removable: false }).end?.exit).toBe('reported');
    expect(unlawful([settle('unlawful', 'reported')]).end).toBeNull();
  });

  it('is closed where legal says that it stays, by name', () => {
    const one = settle('unlawful', 'kept', 'Solène Auvrard');
    expect(unlawful([one]).end).toMatchObject({ exit: 'kept', by: 'Solène Auvrard' });
  });
});

describe('the other clocks', () => {
  it.each(['right_of_reply', 'data_request'] as const)(
    '%s ends with an answer, or does not apply',
    (kind) => {
      const facts = { proof: false, removable: true };
      expect(courseOfClock(kind, { ...facts, acts: [] }).end).toBeNull();
      expect(courseOfClock(kind, { ...facts, acts: [settle(kind, 'answered')] }).end?.exit).toBe('answered');
      const no = settle(kind, 'not_applicable', 'Marc Quénelet');
      expect(courseOfClock(kind, { ...facts, acts: [no] }).end?.by).toBe('Marc Quénelet');
      // What ends another clock of the same comment does not end this one.
      expect(courseOfClock(kind, { ...facts, acts: [settle('unlawful', 'kept', 'A')] }).end).toBeNull();
    },
  );

  it('an extension ends nothing', () => {
    const facts = { proof: false, removable: true };
    const course = courseOfClock('data_request', {
      ...facts,
      acts: [settle('data_request', 'extended', 'Marc')],
    });
    expect(course).toEqual({ steps: null, end: null, extended: true });
  });
});

describe('what may be said of a clock', () => {
  const said = (more: Partial<Settled>): Settled => ({
    clock: 'unlawful',
    exit: 'kept',
    by: 'Solène',
    why: null,
    ...more,
  });
  it('belongs to its kind', () => {
    expect(maySettle(said({}))).toBe(true);
    expect(maySettle(said({ exit: 'answered' }))).toBe(false);
    for (const kind of ['unlawful', 'right_of_reply', 'data_request', 'press_limitation'] as const) {
      expect(settlementsOf[kind].length).toBeGreaterThan(0);
    }
  });
  it('is said by name where it is somebody’s decision', () => {
    expect(maySettle(said({ by: null }))).toBe(false);
    expect(maySettle(said({ by: '  ' }))).toBe(false);
    expect(maySettle(said({ clock: 'right_of_reply', exit: 'not_applicable', by: null }))).toBe(false);
    expect(maySettle(said({ exit: 'removed', by: null }))).toBe(true);
  });
  it('gives the reason of an extension, and of nothing else', () => {
    const extended = said({ clock: 'data_request', exit: 'extended' });
    expect(maySettle(extended)).toBe(false);
    expect(maySettle({ ...extended, why: 'many' })).toBe(true);
    expect(maySettle(said({ why: 'many' }))).toBe(false);
  });
});
