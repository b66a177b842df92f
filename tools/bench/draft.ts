/** `npm run bench draft`: how well the draft coach reads, what it says of the replies that ship, and what it costs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCharter } from '../../src/core/charter/parse';
import { checkDraft } from '../../src/core/draft/check-draft';
import { type CheckId, checkIds } from '../../src/core/draft/finding';
import { patterns } from '../../src/platform/patterns';
import { root } from '../root';
import { calibrate, middle } from './calibrate';
import { type DraftRow, ownDrafts, sharedDrafts, unreadDrafts } from './draft/rows';
import { starterFindings } from './draft/starters';
import { precision, recall, type Tally, tally } from './draft/tally';
import { type BenchReport, isMain, print } from './report';

/** Least precision and recall on our own drafts. */
const aims: Readonly<Partial<Record<CheckId, readonly [number, number]>>> = {
  threat: [0.95, 0.9],
  commitment: [0.85, 0.75],
  blame: [0.85, 0.75],
  irony: [0.85, 0.75],
  personal_data: [0.85, 0.75],
  shouting: [0.95, 0.95],
  tutoiement: [0.95, 0.95],
  blank: [0.95, 0.95],
  language: [0.95, 0.95],
  too_long: [0.95, 0.95],
  no_greeting: [0.95, 0.95],
  no_signature: [0.95, 0.95],
};
const MOST_FLAGGED = 0.05;
const MOST_RED = 0.005;
/** Of the calibration loop, for 5,000 characters; the loop takes about 10 ms on a desk machine, a frame 16. */
const TIME_LIMIT = 1.6;
const LENGTH = 5_000;

const figure = (value: number | null) => (value === null ? ' –  ' : value.toFixed(2));

function told(name: string, { drafts, byCheck, good, goodFlagged, goodRed }: Tally): string[] {
  const share = (count: number) =>
    `${count} of ${good} (${((100 * count) / Math.max(1, good)).toFixed(1)} %)`;
  return [
    `${name}: ${drafts} drafts; good ones with any finding ${share(goodFlagged)}, with a red line ${share(goodRed)}`,
    ...checkIds.flatMap((check) => {
      const count = byCheck.get(check);
      if (count === undefined || count.hit + count.missed + count.wrong === 0) return [];
      const line = `P ${figure(precision(count))} R ${figure(recall(count))}  ${count.hit} found, ${count.wrong} wrongly, ${count.missed} missed`;
      return [`  ${check.padEnd(18)} ${line}`];
    }),
  ];
}

function within({ byCheck, good, goodFlagged, goodRed }: Tally): boolean {
  const checksHold = Object.entries(aims).every(([check, [p, r]]) => {
    const count = byCheck.get(check as CheckId);
    return count === undefined || ((precision(count) ?? 1) >= p && (recall(count) ?? 1) >= r);
  });
  return checksHold && goodFlagged <= good * MOST_FLAGGED && goodRed <= good * MOST_RED;
}

/** Milliseconds for a draft of 5,000 characters under one comment, 900 of them new each time, warmed up: the middle and the longest. */
function cost(rows: readonly DraftRow[]): { readonly median: number; readonly longest: number } {
  const context = rows[0]?.context;
  if (context === undefined) return { median: Number.NaN, longest: Number.NaN };
  const answered = rows[0]?.answered ?? null;
  const all = rows.map(({ draft }) => draft).join(' ');
  const timings: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const text = all.slice(turn * 900, turn * 900 + LENGTH);
    const started = performance.now();
    checkDraft({ text, answered }, context);
    if (turn >= 10) timings.push(performance.now() - started);
  }
  return { median: middle(timings), longest: Math.max(...timings) };
}

export function run(): BenchReport {
  const own = ownDrafts();
  const learnt = tally(own);
  const shared = sharedDrafts();
  const loop = calibrate();
  const { median, longest } = cost(own);
  const folder = path.join(root, 'src/charters');
  let texts = 0;
  const starters: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const parsed = parseCharter(readFileSync(path.join(folder, name), 'utf8'), { patterns });
    if (!parsed.ok) throw new Error(`${name} is no charter`);
    const { texts: read, found } = starterFindings(parsed.charter);
    texts += read;
    for (const { reply, text, findings } of found) {
      const shown = findings.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`).join(', ');
      starters.push(`  ${name} ${reply}: ${shown}`);
    }
  }
  return {
    name: 'draft',
    ok: within(learnt) && starters.length === 0 && median / loop <= TIME_LIMIT,
    lines: [
      ...told('own, which the weights were fitted to', learnt),
      ...told('own, which no weight was fitted to', tally(unreadDrafts())),
      ...(shared.length > 0
        ? told('shared drafts', tally(shared))
        : ['shared drafts: not beside this checkout']),
      `replies that ship: ${starters.length} of ${texts} texts with a finding`,
      ...starters,
      `${LENGTH} characters: ${median.toFixed(2)} ms median, ${longest.toFixed(2)} ms longest (${(median / loop).toFixed(3)} loops of ${loop.toFixed(1)} ms)`,
    ],
  };
}

if (isMain(import.meta.filename)) print(run());
