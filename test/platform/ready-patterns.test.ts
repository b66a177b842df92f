import { expect, it } from 'vitest';
import { made, patternEngine } from '../../src/platform/patterns';
import { readyPatterns } from '../../src/platform/ready-patterns';

const written = (sources: readonly string[]) =>
  JSON.stringify({ rules: sources.map((pattern) => ({ when: { kind: 'pattern', pattern } })) });

it('compiles what a charter holds, and others get their turn meanwhile', async () => {
  const sources = Array.from({ length: 1_500 }, (_, at) => `mot${at}\\s+"(?:un|deux|trois)"\\w+`);
  let turns = 0;
  let done = false;
  const others = (async () => {
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      turns += 1;
    }
  })();
  await readyPatterns(written(sources));
  done = true;
  await others;
  expect(turns).toBeGreaterThan(2);
  const engine = patternEngine();
  const first = made(sources[700] ?? '');
  engine(sources[700] ?? '');
  // Found, not made anew.
  expect(made(sources[700] ?? '')).toBe(first);
});

it('leaves what is no pattern, and what is no charter, to the check', async () => {
  await expect(readyPatterns(`${written(['[', '(?=a)'])}"pattern": "\\q"`)).resolves.toBeUndefined();
  await expect(readyPatterns('{"pattern": "')).resolves.toBeUndefined();
});
