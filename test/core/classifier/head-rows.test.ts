import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HeadRows, PADDED_HEADS } from '../../../src/core/classifier/head-rows';
import { headIds } from '../../../src/core/classifier/model';

const HEADS = headIds.length;
const BUCKETS = 8;
const weight = fc.oneof(fc.constantFrom(-128, -127, -1, 0, 1, 127), fc.integer({ min: -128, max: 127 }));
const weights = fc
  .array(weight, { minLength: BUCKETS * HEADS, maxLength: BUCKETS * HEADS })
  .map((all) => Int8Array.from(all));
const list = fc.array(fc.nat(BUCKETS - 1), { maxLength: 700 });

it('adds four heads at once as if each were added alone', () => {
  fc.assert(
    fc.property(weights, list, fc.nat(3), (all, buckets, kind) => {
      const rows = new HeadRows(all);
      const from = kind * PADDED_HEADS;
      const into = new Int32Array(PADDED_HEADS * 4).fill(5);
      rows.add({ buckets: Int32Array.from(buckets), size: buckets.length }, into, from);
      const alone = headIds.map((_, head) =>
        buckets.reduce((sum, bucket) => sum + (all[bucket * HEADS + head] as number), 5),
      );
      expect([...into.subarray(from, from + HEADS)]).toEqual(alone);
      expect(into.filter((sum, at) => (at < from || at >= from + PADDED_HEADS) && sum !== 5)).toHaveLength(0);
      for (const bucket of buckets.slice(0, 3))
        expect(headIds.map((_, head) => rows.weight(bucket, head))).toEqual(
          headIds.map((_, head) => all[bucket * HEADS + head]),
        );
    }),
    { numRuns: 200 },
  );
});

it('holds the heaviest and the lightest rows, more of them than fit at once', () => {
  for (const one of [-128, 127]) {
    const rows = new HeadRows(new Int8Array(HEADS).fill(one));
    const into = new Int32Array(PADDED_HEADS);
    rows.add({ buckets: new Int32Array(1_000), size: 1_000 }, into);
    expect([...into.subarray(0, HEADS)]).toEqual(headIds.map(() => one * 1_000));
  }
});
