import { describe, expect, it } from 'vitest';
import { abuseRun, pauseAdvised } from '../../../src/core/care/abuse';
import type { SignalId } from '../../../src/core/signals/signal';

const NOW = Date.parse('2026-11-23T10:00:00.000Z');
const handled = (minutesAgo: number, ...signals: SignalId[]) => ({
  at: new Date(NOW - minutesAgo * 60_000).toISOString(),
  signals,
});

describe('a run of abuse', () => {
  it('counts back to the first comment of another kind', () => {
    const run = [
      handled(1, 'insult', 'negative'),
      handled(4, 'illegal'),
      handled(6, 'question'),
      handled(8, 'insult'),
    ];
    expect(abuseRun(run, NOW)).toBe(2);
  });

  it('ends at a rest, before it and since', () => {
    expect(abuseRun([handled(2, 'insult'), handled(40, 'insult')], NOW)).toBe(1);
    expect(abuseRun([handled(45, 'insult'), handled(46, 'insult')], NOW)).toBe(0);
  });

  it('is not made longer by a clock that was set back', () => {
    const ahead = handled(-600, 'insult');
    expect(abuseRun([ahead, handled(1, 'insult')], NOW)).toBe(2);
    expect(abuseRun([ahead, handled(90, 'insult')], NOW)).toBe(1);
  });

  it('advises a pause from the charter’s number on, and never at 0', () => {
    const run = [handled(1, 'insult'), handled(2, 'insult'), handled(3, 'insult')];
    expect(pauseAdvised(run, 4, NOW)).toBe(false);
    expect(pauseAdvised(run, 3, NOW)).toBe(true);
    expect(pauseAdvised(run, 0, NOW)).toBe(false);
  });
});
