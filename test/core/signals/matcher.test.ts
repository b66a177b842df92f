import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cueSource } from '../../../src/core/signals/cue';
import { lexicon } from '../../../src/core/signals/lexicon';
import { compileMatcher } from '../../../src/core/signals/matcher';
import { fold } from '../../../src/core/text/fold';

const groups = lexicon.flatMap(({ cues, ...group }) => [
  { ...group, cues: cues.filter((cue, at) => at % 5 === 0 || cue.length < 12) },
]);
const words = [...new Set(groups.flatMap(({ cues }) => cues.flatMap((cue) => cue.match(/\p{L}+/gu) ?? [])))];
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  "'",
  '-',
  '\n',
  '. ',
  's ',
  '',
  ' 3 ',
  ' ! ',
  ' ? ',
  '😡',
);
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), glue), { minLength: 1, maxLength: 7 })
  .map((pieces) => fold(pieces.flat().join('')).text);

it('finds in any text what trying every pattern everywhere finds', () => {
  const matcher = compileMatcher(groups);
  const naive = groups.flatMap(({ name, cues }) =>
    cues.map((cue) => [name, new RegExp(cueSource(cue), 'y')] as const),
  );
  fc.assert(
    fc.property(text, (folded) => {
      const found = matcher.find(folded).map(({ group, start, end }) => `${group.name} ${start} ${end}`);
      const slow = new Set<string>();
      for (const { index } of folded.matchAll(/(?<![a-z0-9])[a-z0-9]|[*\u0080-\uffff]/g)) {
        for (const [name, test] of naive) {
          test.lastIndex = index;
          if (test.test(folded)) slow.add(`${name} ${index} ${test.lastIndex}`);
        }
      }
      expect(new Set(found)).toEqual(slow);
    }),
    { numRuns: 150 },
  );
});
