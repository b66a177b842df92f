/**
 * How well comments are read, row by row, beside what people would pick instead on the same texts:
 * `npm run bench -- judgement`, or `npx tsx tools/bench/judgement.ts ROW...` for some rows alone. Reads `../shared/data`;
 * a row whose texts are not there says so. Texts are never printed. Nothing here fails: the floors are held by tests.
 */
import { createReader, readText } from '../../src/core/signals';
import { loadClassifier } from '../lib/load-model';
import { type LeftOut, makeLeftOut } from './judgement/left-out';
import type { Bench, Measured, Row } from './judgement/row';
import { rows } from './judgement/rows';
import { installPeers } from './peers/install';
import { insultPeers } from './peers/insults';
import { sentimentPeers } from './peers/sentiment';
import { type BenchReport, isMain, print } from './report';

const COLUMN = 34;

function linesOf({ title, goal }: Row, measured: Measured | null): string[] {
  const head = ['', `${title} — to reach: ${goal}`];
  if (measured === null) return [...head, '  skipped: its texts are not beside this checkout'];
  const { lines, notes = [] } = measured;
  return [
    ...head,
    ...lines.map(([who, said]) => `  ${who.padEnd(COLUMN)} ${said}`),
    ...notes.map((note) => `  (${note})`),
  ];
}

/** @param wanted names of rows; all of them where none is named */
export async function run(wanted: readonly string[] = []): Promise<BenchReport> {
  const installed = await installPeers();
  const classifier = loadClassifier();
  let left: LeftOut | null | undefined;
  const bench: Bench = {
    reader: createReader(classifier),
    classifier,
    patterns: readText,
    sentiments: await sentimentPeers(installed),
    insults: insultPeers(installed),
    leftOut() {
      if (left === undefined) left = makeLeftOut();
      return left;
    },
  };
  const lines: string[] = [];
  if ('missing' in installed)
    lines.push(`the peers could not be installed (${installed.missing}): theirs are missing below`);
  for (const [name, row] of rows) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = performance.now();
    lines.push(...linesOf(row, await row.measure(bench)));
    process.stderr.write(`  ${name}: ${((performance.now() - started) / 1_000).toFixed(0)} s\n`);
  }
  return { name: 'judgement: what is read from a text, percent', lines, ok: true };
}

if (isMain(import.meta.filename)) print(await run(process.argv.slice(2)));
