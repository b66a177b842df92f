import { describe, expect, it } from 'vitest';
import { CHARTER_VERSION } from '../../../src/core/charter/schema';
import { migrate, type Step, steps } from '../../../src/core/charter/steps';

const list: Step[] = [
  { from: 1, run: ({ tone, ...rest }) => ({ ...rest, voice: { style: tone } }) },
  { from: 2, run: (old) => ({ ...old, added: true }) },
];

describe('steps from one version to the next', () => {
  it('are run in order, from where the charter stands', () => {
    expect(migrate({ version: 1, tone: 'calm' }, 3, list)).toEqual({
      version: 3,
      voice: { style: 'calm' },
      added: true,
    });
    expect(migrate({ version: 2, tone: 'calm' }, 3, list)).toEqual({ version: 3, tone: 'calm', added: true });
    expect(migrate({ version: 3 }, 3, list)).toEqual({ version: 3 });
  });

  it('a version that no step leaves, or of the future, is told', () => {
    expect(migrate({ version: 1 }, 3, list.slice(1))).toMatchObject({
      path: 'version',
      reason: 'unknown_version',
    });
    expect(migrate({ version: 9 }, 3, list)).toMatchObject({
      path: 'version',
      reason: 'newer_version',
      detail: '9',
    });
    expect(migrate({ version: 1.5 }, 3, list)).toMatchObject({ reason: 'unknown_version' });
    expect(migrate({}, 3, list)).toMatchObject({ reason: 'missing' });
  });

  it('lead from every past version to the present one', () => {
    const past = Array.from({ length: CHARTER_VERSION - 1 }, (_, i) => i + 1);
    expect(steps.map(({ from }) => from)).toEqual(past);
  });
});
