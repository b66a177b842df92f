/**
 * `npx tsx tools/bench/actions.ts [FILE]`: the labelled comments judged by the default charter, on a calm day (no
 * counters). Texts are never printed, only their ids.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type JudgedComment, unknownCounts } from '../../src/core/comment';
import { type Action, actions } from '../../src/core/rules/action';
import { assess } from '../../src/core/rules/assess';
import { markOf } from '../../src/core/rules/assessment';
import { createReader, readText } from '../../src/core/signals';
import {
  type Reader,
  type Reading,
  type SignalId,
  type Signals,
  signalIds,
} from '../../src/core/signals/signal';
import { loadCharter } from '../lib/load-charter';
import { loadClassifier } from '../lib/load-model';
import { root } from '../root';
import { type BenchReport, isMain, print } from './report';
import { type Judged, macroF1, ordinary, severe } from './scores';

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly labels: Readonly<Record<SignalId, boolean>>;
  readonly action: Action;
}

const dev = path.join(root, '../shared/data/judgement/dev.jsonl');
const MOST_ORDINARY_MARKERS = 5;
/** What a severe comment must never be taken for. */
const harmless: ReadonlySet<Action> = new Set<Action>(['thank', 'none', 'ignore_spam']);

function comment(text: string): JudgedComment {
  return {
    text,
    lang: null,
    kind: 'comment',
    counts: unknownCounts,
    author: { name: null, handle: null, verified: null },
    page: { network: 'x', own: true, baseline: null },
    answered: null,
  };
}

/** @param reader the shipped one; patterns alone for comparison */
export function run(file = dev, reader: Reader = createReader(loadClassifier())): BenchReport {
  const name = 'actions';
  if (!existsSync(file))
    return { name, ok: true, lines: ['skipped: the labelled comments are not beside this checkout'] };
  const loaded = loadCharter();
  if (!loaded.ok) throw new Error('the default charter is not valid');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const { compiled } = loaded;
  const judge = (row: string, read: (one: Labelled) => Reading): Judged => {
    const one = JSON.parse(row) as Labelled;
    const seen = assess(comment(one.text), compiled, read(one), { today: '2026-06-15' });
    return { id: one.id, labels: one.labels, wanted: one.action, got: seen.action, mark: markOf(seen) };
  };
  const judged = rows.map((row) => judge(row, ({ text }) => reader(text)));
  const plain = rows
    .map((row) => judge(row, ({ text }) => readText(text)))
    .filter(({ wanted, got }) => wanted === got).length;
  const told = rows
    .map((row) => judge(row, labelledReading))
    .filter(({ wanted, got }) => wanted === got).length;
  const exact = judged.filter(({ wanted, got }) => wanted === got).length;
  const missed = judged.filter((one) => severe(one.labels) && harmless.has(one.got));
  const calm = judged.filter((one) => ordinary(one.labels));
  const marked = calm.filter(({ mark }) => mark !== null);
  const per100 = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  const markers = per100(marked.length, calm.length);
  const clear = judged.filter(({ mark }) => mark === 'clear').length;
  return {
    name,
    ok: markers <= MOST_ORDINARY_MARKERS,
    lines: [
      `action exact ${exact}/${judged.length} (${per100(exact, judged.length).toFixed(1)} %), macro-F1 ${macroF1(judged, actions).toFixed(3)}`,
      `by the patterns alone: action exact ${plain}/${judged.length}`,
      `with the labelled signals instead of those read: action exact ${told}/${judged.length}`,
      `severe read as thank, none or ignore_spam: ${missed.length} (${missed.map(({ id, got }) => `${id} ${got}`).join(', ') || 'none'})`,
      `markers per 100 ordinary comments: ${markers.toFixed(1)} (${marked.length} of ${calm.length}${listed(marked)})`,
      `clear markers per 100 of all comments: ${per100(clear, judged.length).toFixed(1)} (the set is chosen for its hard cases, not a calm day)`,
    ],
  };
}

/** The signals as labelled, the rest as read: what the rules alone get wrong. */
function labelledReading({ text, labels }: Labelled): Reading {
  const read = readText(text);
  const signals = Object.fromEntries(
    signalIds.map((id) => [id, { ...read.signals[id], score: labels[id] ? 0.9 : 0.1, on: labels[id] }]),
  );
  return { ...read, signals: signals as unknown as Signals };
}

function listed(list: readonly Judged[]): string {
  return list.length === 0 ? '' : `: ${list.map(({ id, got }) => `${id} ${got}`).join(', ')}`;
}

if (isMain(import.meta.filename)) print(run(process.argv[2]));
