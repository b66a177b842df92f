/** The labelled comments judged by the default charter, on a calm day (no counters). Texts are never printed. */
import { type JudgedComment, unknownCounts } from '../../src/core/comment';
import { actions as classes } from '../../src/core/rules/action';
import { assess } from '../../src/core/rules/assess';
import { markOf } from '../../src/core/rules/assessment';
import type { CompiledCharter } from '../../src/core/rules/compile';
import { createReader, readText } from '../../src/core/signals';
import { type Reader, type Signals, signalIds } from '../../src/core/signals/signal';
import { loadCharter } from '../lib/load-charter';
import { loadClassifier } from '../lib/load-model';
import { type Labelled, labelledComments } from './judgement/texts';
import { type BenchReport, isMain, print } from './report';
import { type Judged, macroF1, ordinary, overlooked } from './scores';

const MOST_ORDINARY_MARKERS = 5;

/** A comment on a page of unknown owner, by nobody known. */
export function comment(text: string): JudgedComment {
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

function defaultRules(): CompiledCharter {
  const loaded = loadCharter();
  if (!loaded.ok) throw new Error('the default charter is not valid');
  return loaded.compiled;
}

/** Each comment with the action wanted and the one come to. */
export function judgedBy(rows: readonly Labelled[], reader: Reader, compiled = defaultRules()): Judged[] {
  return rows.map(({ id, text, labels, action }) => {
    const seen = assess(comment(text), compiled, reader(text), { today: '2026-06-15' });
    return { id, labels, wanted: action, got: seen.action, mark: markOf(seen) };
  });
}

const exactOf = (judged: readonly Judged[]) => judged.filter(({ wanted, got }) => wanted === got).length;
const per100 = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/** @param reader the shipped one; patterns alone for comparison */
export function run(reader: Reader = createReader(loadClassifier())): BenchReport {
  const name = 'actions';
  const rows = labelledComments();
  if (rows === null)
    return { name, ok: true, lines: ['skipped: the labelled comments are not beside this checkout'] };
  const compiled = defaultRules();
  const judged = judgedBy(rows, reader, compiled);
  const plain = exactOf(judgedBy(rows, readText, compiled));
  const told = exactOf(rows.flatMap((row) => judgedBy([row], labelledReader(row), compiled)));
  const exact = exactOf(judged);
  const missed = judged.filter(overlooked);
  const calm = judged.filter((one) => ordinary(one.labels));
  const marked = calm.filter(({ mark }) => mark !== null);
  const markers = per100(marked.length, calm.length);
  const clear = judged.filter(({ mark }) => mark === 'clear').length;
  return {
    name,
    ok: markers <= MOST_ORDINARY_MARKERS,
    lines: [
      `action exact ${exact}/${judged.length} (${per100(exact, judged.length).toFixed(1)} %), macro-F1 ${macroF1(judged, classes).toFixed(3)}`,
      `by the patterns alone: action exact ${plain}/${judged.length}`,
      `with the labelled signals instead of those read: action exact ${told}/${judged.length}`,
      `severe read as thank, none or ignore_spam: ${missed.length} (${listed(missed) || 'none'})`,
      `markers per 100 ordinary comments: ${markers.toFixed(1)} (${marked.length} of ${calm.length}${marked.length > 0 ? `: ${listed(marked)}` : ''})`,
      `clear markers per 100 of all comments: ${per100(clear, judged.length).toFixed(1)} (the set is chosen for its hard cases, not a calm day)`,
    ],
  };
}

/** The signals as labelled, the rest as read: what the rules alone get wrong. */
function labelledReader({ labels }: Labelled): Reader {
  return (text) => {
    const read = readText(text);
    const signals = Object.fromEntries(
      signalIds.map((id) => [id, { ...read.signals[id], score: labels[id] ? 0.9 : 0.1, on: labels[id] }]),
    );
    return { ...read, signals: signals as unknown as Signals };
  };
}

const listed = (list: readonly Judged[]) => list.map(({ id, got }) => `${id} ${got}`).join(', ');

if (isMain(import.meta.filename)) print(run());
