/** The two machines, walked at random and by table: what may never happen is written here. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseState, caseAfter, caseEvents, caseStates } from '../../../src/core/escalation/case';
import {
  deliveryAfter,
  deliveryEvents,
  deliveryStatuses,
  isSettled,
} from '../../../src/core/escalation/delivery';
import { MAX_TRIES } from '../../../src/core/escalation/limits';
import { delayAfter, outcomeOf, outcomes, resultOf } from '../../../src/core/escalation/outcome';
import type { Delivery } from '../../../src/core/escalation/record';
import { ended, isDue, lost, started, told } from '../../../src/core/escalation/sending';

const NOW = Date.parse('2026-11-22T10:00:00Z');

const fresh: Delivery = {
  key: '0'.repeat(32),
  way: 'webhook',
  department: 'Juridique',
  person: null,
  at: '2026-11-22T10:00:00.000Z',
  status: 'waiting',
  attempts: [],
  nextAt: null,
  webhook: { host: 'hooks.example', kind: 'json', address: 'a', department: 'legal' },
  body: '{}',
  said: null,
};

describe('a delivery', () => {
  it('is only ever sent by itself while it waits for its hour', () => {
    const automatic = deliveryStatuses.filter((status) => deliveryAfter(status, 'due') !== null);
    expect(automatic).toEqual(['waiting']);
    for (const status of ['uncertain', 'refused', 'failed', 'withdrawn'] as const) {
      expect(deliveryAfter(status, 'resend')).toBe('sending');
    }
  });

  it('that arrived, was cancelled or was handed over moves no more', () => {
    expect(deliveryStatuses.filter(isSettled)).toEqual(['handed', 'delivered', 'cancelled']);
  });

  it('loses its end to a killed worker only while it is on its way, and is uncertain then', () => {
    const losable = deliveryStatuses.filter((status) => deliveryAfter(status, 'lost') !== null);
    expect(losable).toEqual(['sending']);
    expect(deliveryAfter('sending', 'lost')).toBe('uncertain');
  });

  const step = fc.oneof(
    fc.constantFrom('due', 'resend', 'lost', 'told_arrived', 'cancel'),
    fc.record({
      outcome: fc.constantFrom(...outcomes.filter((one) => one !== 'lost')),
      retryAfter: fc.option(fc.integer({ min: -5, max: 1_000_000 })),
    }),
  );

  it('walked at random: never sent again by itself after an unknown end, and not for ever', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.boolean(), (steps, repeats) => {
        let one = fresh;
        let byItself = 0;
        for (const next of steps) {
          const before = one;
          if (typeof next === 'object') {
            const ending = { ...next, status: 200, said: null };
            one = ended(one, ending, repeats, NOW) ?? one;
          } else if (next === 'due') {
            const begun = isDue(one, NOW + 7 * 3_600_000) ? started(one, 'due', fresh.at) : null;
            if (begun) {
              byItself += 1;
              // What is due surely was not taken, or the receiver counts it once.
              const last = before.attempts.at(-1)?.outcome;
              expect(repeats ? ['busy', 'offline', 'timeout', 'cut'] : ['busy', 'offline']).toContain(last);
            }
            one = begun ?? one;
          } else if (next === 'resend') one = started(one, 'resend', fresh.at) ?? one;
          else if (next === 'lost') one = lost(one) ?? one;
          else one = told(one, next) ?? one;
          // Written down before it leaves: what is on its way has an attempt without an end.
          if (one.status === 'sending') expect(one.attempts.at(-1)?.outcome).toBeNull();
          if (one.status === 'delivered') expect(one.body).toBeNull();
          if (isSettled(before.status)) expect(one).toEqual(before);
          expect(one.attempts.length).toBeLessThanOrEqual(20);
        }
        expect(byItself).toBeLessThanOrEqual(MAX_TRIES);
      }),
      { numRuns: process.env.RELAIS_LONG ? 20_000 : 1_000 },
    );
  });
});

describe('what an answer means', () => {
  it('only 2xx is a delivery', () => {
    for (let status = 100; status < 600; status += 1) {
      expect(outcomeOf(status) === 'accepted').toBe(status >= 200 && status < 300);
    }
    expect([301, 400, 401, 404, 410].map(outcomeOf)).toEqual([
      'redirected',
      'refused',
      'refused',
      'refused',
      'refused',
    ]);
    expect([408, 425, 429, 500, 502, 503].map(outcomeOf)).toEqual(Array(6).fill('busy'));
    // A gateway that gave up does not know.
    expect(outcomeOf(504)).toBe('timeout');
  });

  it('what may have been taken is sent again only to a receiver that counts it once; a killed worker never', () => {
    for (const outcome of ['timeout', 'cut'] as const) {
      expect(resultOf(outcome, 1, false)).toBe('unknown');
      expect(resultOf(outcome, 1, true)).toBe('again');
      expect(resultOf(outcome, MAX_TRIES, true)).toBe('unknown');
    }
    expect(resultOf('lost', 1, true)).toBe('unknown');
    expect(resultOf('busy', MAX_TRIES - 1, false)).toBe('again');
    expect(resultOf('busy', MAX_TRIES, false)).toBe('exhausted');
  });

  it('waits longer each time, and as long as it is asked, within reason', () => {
    const delays = [1, 2, 3, 4].map((tries) => delayAfter(tries, null));
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays[0]).toBe(60_000);
    expect(delayAfter(1, 600)).toBe(600_000);
    expect(delayAfter(1, 10_000_000)).toBe(6 * 3_600_000);
    expect(delayAfter(1, -5)).toBe(60_000);
  });
});

describe('a case', () => {
  it('decided changes only by being taken up again', () => {
    const open = caseEvents.filter((event) => {
      const next = caseAfter('decided', event);
      return next !== null && next !== 'decided';
    });
    expect(open).toEqual(['reopened']);
  });

  it('sending it once more never undoes what a department said', () => {
    const order = (state: CaseState) => caseStates.indexOf(state);
    for (const state of caseStates) {
      const next = caseAfter(state, 'passed_on');
      expect(next === null ? -1 : order(next)).toBeGreaterThanOrEqual(order(state));
    }
  });

  it('every event from every state has an answer', () => {
    for (const state of caseStates) {
      for (const event of caseEvents) expect(caseAfter(state, event)).not.toBeUndefined();
    }
    for (const status of deliveryStatuses) {
      for (const event of deliveryEvents) expect(deliveryAfter(status, event)).not.toBeUndefined();
    }
  });
});
