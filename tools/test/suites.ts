/** Runs test suites and counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../run';
import { type Report, type Tally, tallyOf } from './tally';

export type Suite = 'unit' | 'options' | 'house' | 'e2e';

/** One run of vitest over some suites; failures are shown as they come. */
export function runSuites(suites: readonly Suite[], env: Readonly<Record<string, string>>): Tally {
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code } = run(
      'vitest',
      [
        'run',
        ...suites.flatMap((suite) => ['--project', suite]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { env },
    );
    const tally = tallyOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    // The runner ended before it could report.
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
