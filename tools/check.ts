/** `npm run check`: format and lint, types, tests without browsers, both builds, Mozilla's checker. */
import { builtFolder } from './build/folders';
import { lintPackage } from './check/lint-package';
import { run } from './run';
import { runSuites } from './test/suites';
import { lastLine } from './test/tally';

const steps: readonly (readonly [name: string, step: () => boolean])[] = [
  ['format and lint', () => run('biome', ['check', '.']).code === 0],
  ['types', () => run('tsc', ['-p', 'tsconfig.json']).code === 0],
  ['types of the core', () => run('tsc', ['-p', 'src/core/tsconfig.json']).code === 0],
  ['build', () => run('tsx', ['tools/build.ts']).code === 0],
  [
    'package lint',
    () => {
      const { errors, warnings } = lintPackage(builtFolder('firefox'));
      for (const line of [...errors, ...warnings]) process.stdout.write(`${line}\n`);
      return errors.length === 0;
    },
  ],
  [
    'tests',
    () => {
      const tally = runSuites(['unit', 'options', 'house'], {});
      process.stdout.write(`${lastLine(tally)}\n`);
      return tally.failed === 0;
    },
  ],
];

const failed: string[] = [];
for (const [name, step] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  if (!step()) failed.push(name);
}
process.stdout.write(failed.length === 0 ? '\nall right\n' : `\nfailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
