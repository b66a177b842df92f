/**
 * `npm test`: unit, house and end-to-end tests; the last line on stdout is `N passed, N failed`.
 * `--long` gives the generated cases their full number; `--no-install` never installs a browser.
 */
import { findOrInstall } from './browser/install';
import { ensureBuilt } from './build/fresh';
import { targets } from './build/target';
import { runSuites } from './test/suites';
import { add, lastLine, type Tally } from './test/tally';

const args = new Set(process.argv.slice(2));
const env: Readonly<Record<string, string>> = args.has('--long') ? { RELAIS_LONG: '1' } : {};

/** What the browsers need; what stands in the way is said, and fails as one test would. */
function prepare(): Tally {
  let failed = 0;
  const steps = [
    ...targets.map((target) => () => void ensureBuilt(target)),
    ...targets.map((target) => () => void findOrInstall(target, !args.has('--no-install'))),
  ];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : error}\n`);
      failed += 1;
    }
  }
  return { passed: 0, failed, skipped: 0 };
}

let tally = prepare();
const ready = tally.failed === 0;
tally = add(tally, runSuites(['unit', 'options', 'house'], env));
// The browsers after the rest: a small machine has two cores.
if (ready) tally = add(tally, runSuites(['e2e'], env));
process.stdout.write(`${lastLine(tally)}\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
