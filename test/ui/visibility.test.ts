import { describe, expect, it } from 'vitest';
import { inPlainSight, NEEDED, type Sight, visibilityProof } from '../../src/ui/visibility';

describe('the proof of visibility', () => {
  it('needs half a second without a break', () => {
    const proof = visibilityProof();
    expect(proof.proven(10_000)).toBe(false);
    proof.see(true, 1_000);
    proof.see(true, 1_400);
    expect(proof.proven(1_000 + NEEDED - 1)).toBe(false);
    expect(proof.proven(1_000 + NEEDED)).toBe(true);
  });

  it('begins again after every cover, however short', () => {
    const proof = visibilityProof();
    proof.see(true, 0);
    proof.see(false, 2_000);
    expect(proof.proven(2_000)).toBe(false);
    proof.see(true, 2_001);
    expect(proof.proven(2_100)).toBe(false);
    expect(proof.proven(2_001 + NEEDED)).toBe(true);
  });
});

describe('plain sight', () => {
  const clear: Sight = { ratio: 1, isVisible: true, pageVisible: true, width: 360, height: 480 };

  it('is the whole frame, on a visible page, covered by nothing', () => {
    expect(inPlainSight(clear)).toBe(true);
    expect(inPlainSight({ ...clear, isVisible: undefined })).toBe(true);
  });

  it.each<[string, Partial<Sight>]>([
    ['a sliver', { ratio: 0.0007 }],
    ['a part', { ratio: 0.9 }],
    ['a cover', { isVisible: false }],
    ['another tab in front', { pageVisible: false }],
    ['a frame too narrow to read', { width: 100 }],
    ['a frame too low to read', { height: 40 }],
  ])('is not %s', (_, change) => {
    expect(inPlainSight({ ...clear, ...change })).toBe(false);
  });
});
