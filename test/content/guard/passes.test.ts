import { describe, expect, it } from 'vitest';
import { createPasses, PASS_MS } from '../../../src/content/guard/passes';

function passes() {
  const clock = { now: 1_000 };
  return { clock, ...createPasses(() => clock.now) };
}

describe('a pass', () => {
  it('is for one comment, and for a minute', () => {
    const { clock, grant, holds } = passes();
    expect(holds('x:1')).toBe(false);
    grant('x:1');
    expect(holds('x:1')).toBe(true);
    expect(holds('x:2')).toBe(false);
    clock.now += PASS_MS - 1;
    expect(holds('x:1')).toBe(true);
    clock.now += 1;
    expect(holds('x:1')).toBe(false);
  });

  it('is for one press: the events that end it go through, the next press does not', () => {
    const { clock, grant, use, holds } = passes();
    grant('x:1');
    use('x:1');
    clock.now += 500;
    expect(holds('x:1')).toBe(true);
    clock.now += 400;
    expect(holds('x:1')).toBe(false);
  });

  it('lives no longer for being used', () => {
    const { clock, grant, use, holds } = passes();
    grant('x:1');
    clock.now += PASS_MS - 100;
    use('x:1');
    clock.now += 200;
    expect(holds('x:1')).toBe(false);
    use('x:2');
    expect(holds('x:2')).toBe(false);
  });
});
