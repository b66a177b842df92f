/** What the trainer prints: by head, the patterns alone and both, on texts the model was not trained on. */
import { classifierOf } from '../../src/core/classifier/classify';
import { headIds } from '../../src/core/classifier/model';
import { createReader, readText } from '../../src/core/signals';
import { type Reader, type SignalId, signalIds } from '../../src/core/signals/signal';
import { offsetFor } from './bias';
import type { Read } from './cross';
import type { Made } from './recipe';
import { rowsOf } from './rows';
import { turnOf } from './turn';

interface Figures {
  hit: number;
  miss: number;
  alarm: number;
}

const none = (): Figures => ({ hit: 0, miss: 0, alarm: 0 });
const percent = (part: number, whole: number) =>
  (whole === 0 ? '-' : ((100 * part) / whole).toFixed(0)).padStart(3);
const cells = ({ hit, miss, alarm }: Figures) =>
  `${percent(hit, hit + alarm)} ${percent(hit, hit + miss)} ${percent(2 * hit, 2 * hit + miss + alarm)}`;
const f1 = ({ hit, miss, alarm }: Figures) => (hit === 0 ? 0 : (2 * hit) / (2 * hit + miss + alarm));
const mean = (all: readonly Figures[]) =>
  ((100 * all.reduce((sum, one) => sum + f1(one), 0)) / all.length).toFixed(1);

function tell(into: Figures, truth: boolean, on: boolean): void {
  if (on) into[truth ? 'hit' : 'alarm'] += 1;
  else if (truth) into.miss += 1;
}

type On = (one: Read, head: number) => boolean;

const byPatterns: On = ({ patterns }, head) => (patterns[head] as number) > 0;

/** As the reader decides. */
const byBoth =
  ({ offsets, slopes }: Made): On =>
  (one, head) =>
    offsetFor(offsets, one, head) < turnOf(one, head, slopes[head] as number);

function tally(rows: readonly Read[], head: number, on: On): Figures {
  const found = none();
  for (const one of rows)
    if ((one.truth[head] as number) >= 0) tell(found, one.truth[head] === 1, on(one, head));
  return found;
}

const per1000 = (rows: readonly Read[], head: number, on: On) =>
  ((1_000 * rows.filter((one) => on(one, head)).length) / Math.max(1, rows.length)).toFixed(1);

interface Labelled {
  readonly text: string;
  readonly labels: Readonly<Record<SignalId, boolean>>;
}

function tallyReader(rows: readonly Labelled[], reader: Reader): Figures[] {
  const found = signalIds.map(none);
  for (const { text, labels } of rows) {
    const { signals } = reader(text);
    signalIds.forEach((id, at) => {
      tell(found[at] as Figures, labels[id], signals[id].on);
    });
  }
  return found;
}

const pad = (row: readonly string[]) =>
  row
    .map((cell, at) => cell.padEnd(at === 0 ? 17 : 14))
    .join('')
    .trimEnd();

/** The table, a line a head: precision, recall and F1 in percent. */
export function reportOf(made: Made, dev: string): string[] {
  const { model, read, calm: pools } = made;
  const calm = pools.flat();
  const mine = read.filter(({ source }) => source === 'corpus');
  const on = byBoth(made);
  const rows = rowsOf<Labelled>(dev);
  const alone = headIds.map((_, head) => tally(mine, head, byPatterns));
  const both = headIds.map((_, head) => tally(mine, head, on));
  const devAlone = tallyReader(rows, readText);
  const devBoth = tallyReader(rows, createReader(classifierOf({ ...model, sha256: '' })));
  const lines = headIds.map((head, at) => {
    const one = both[at] as Figures;
    const [was, is] = [devAlone[at], devBoth[at]];
    return pad([
      head,
      String(one.hit + one.miss),
      cells(alone[at] as Figures),
      cells(one),
      per1000(calm, at, byPatterns),
      per1000(calm, at, on),
      was === undefined ? '' : cells(was),
      is === undefined ? '' : cells(is),
    ]);
  });
  const severe = (texts: readonly Read[], rule: On) => {
    const some = (['distress', 'illegal'] as const).map((id) => headIds.indexOf(id));
    const alarms = texts.filter((one) => some.some((head) => rule(one, head))).length;
    return ((1_000 * alarms) / Math.max(1, texts.length)).toFixed(1);
  };
  const names = [
    'app reviews, out of fold',
    'Reddit comments, out of fold',
    'tweets',
    'Reddit comments that set no threshold',
    'tweets that set no threshold',
  ];
  return [
    pad([
      '',
      '',
      'out of fold',
      '',
      `per 1,000 of ${calm.length} ordinary`,
      '',
      `${rows.length} labelled comments`,
    ]),
    pad(['P R F1', 'positives', 'patterns', 'both', 'patterns', 'both', 'patterns', 'both']),
    ...lines,
    pad(['mean F1', '', mean(alone), mean(both), '', '', mean(devAlone), mean(devBoth)]),
    'distress or illegal, alarms per 1,000 ordinary texts:',
    ...[...pools, calm].map(
      (pool, at) =>
        `  ${names[at] ?? 'all'} (${pool.length}): patterns ${severe(pool, byPatterns)}, both ${severe(pool, on)}`,
    ),
  ];
}
