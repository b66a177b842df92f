import { describe, expect, it } from 'vitest';
import { presses, waitingOf } from '../../src/popup/follow';
import { decision } from '../ui/samples';

const promise = (id: string, due: string) => ({ ...decision, id, act: 'promise' as const, due });
const escalation = (id: string, at: string) => ({ ...decision, id, at });

describe('what waits for its end', () => {
  it('is in the order of what presses, then by its day', () => {
    const waiting = waitingOf(
      {
        promises: [
          promise('far', '2027-01-30'),
          promise('soon', '2026-11-24'),
          promise('now', '2026-11-22'),
          promise('late', '2026-11-20'),
          promise('later still', '2026-11-02'),
        ],
        escalations: [
          escalation('fresh', '2026-11-22T08:00:00.000Z'),
          escalation('old', '2026-11-10T08:00:00.000Z'),
          escalation('older', '2026-11-09T08:00:00.000Z'),
        ],
        forgotten: ['old', 'older'],
      },
      '2026-11-22',
    );
    expect(waiting.map(({ decision: { id }, state }) => `${id}: ${state}`)).toEqual([
      'older: forgotten',
      'old: forgotten',
      'later still: late',
      'late: late',
      'now: today',
      'soon: soon',
      'fresh: waiting',
      'far: later',
    ]);
    expect(presses(waiting)).toBe(true);
    expect(presses(waiting.slice(5))).toBe(false);
  });
});
