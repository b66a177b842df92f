import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of captured pages beside the checkout; tests that need it skip where it is absent. */
const beside = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'pages');
/** The real path: the folder's own scorer does not know itself by a link. */
export const sharedPages = existsSync(beside) ? realpathSync(beside) : beside;
export const hasSharedPages = existsSync(join(sharedPages, 'score.mjs'));

/** What `score` of the folder's score.mjs gives; field names are the scorer's. */
export interface Score {
  readonly expected: number;
  readonly actual: number;
  readonly matched: number;
  readonly R: number;
  readonly P: number;
  readonly cells: number;
  readonly ok: number;
  readonly itemsExact: number;
  readonly bad: readonly unknown[];
}

/** Runs the folder's own scorer on what was read. */
export function scorePage(name: string, actual: readonly unknown[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'relais-score-'));
  try {
    const lines = join(folder, 'actual.jsonl');
    writeFileSync(lines, actual.map((line) => JSON.stringify(line)).join('\n'));
    const args = [join(sharedPages, 'score.mjs'), join(sharedPages, `${name}.json`), lines, '--json'];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return JSON.parse(printed.split('\n')[0] ?? '') as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
