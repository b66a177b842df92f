/**
 * How well texts are read: each signal's precision, recall and F1 against labelled comments, sentiment, false alarms on
 * ordinary texts, and the time a comment takes. Reads `../shared/data`; says so where it is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReader, readText } from '../../src/core/signals';
import { type Reader, type SentimentLabel, type SignalId, signalIds } from '../../src/core/signals/signal';
import { loadClassifier } from '../lib/load-model';
import { readingTime } from './reading-time';
import { type BenchReport, isMain, print } from './report';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const data = join(root, '../shared/data');

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly labels: Readonly<Record<SignalId, boolean>>;
  readonly sentiment: string;
}

interface Polar {
  readonly text: string;
  readonly label: string;
  readonly lang: string;
  readonly score?: number;
  readonly emotions?: readonly string[];
}

export interface Tally {
  hit: number;
  miss: number;
  alarm: number;
}

let lines: string[] = [];
const say = (line: string): void => {
  lines.push(...line.split('\n'));
};
const share = (part: number, whole: number): string =>
  whole === 0 ? '   -' : (part / whole).toFixed(2).padStart(4);

/** The lines of a JSON Lines file, or `null` where it is absent. */
export function readLines<T>(path: string): T[] | null {
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** One half of the labelled comments was looked at while the lexicons grew, the other never. */
export function heldOut(id: string): boolean {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 1;
}

/** Precision, recall and F1 as columns. */
export function scores({ hit, miss, alarm }: Tally): string {
  return `${share(hit, hit + alarm)} ${share(hit, hit + miss)} ${share(2 * hit, 2 * hit + miss + alarm)}`;
}

/** Every signal's tally and the sentiments found right, on some labelled comments. */
export function tally(
  rows: readonly Labelled[],
  read: Reader = readText,
): { signals: Record<SignalId, Tally>; sentiment: number } {
  const signals = Object.fromEntries(signalIds.map((id) => [id, { hit: 0, miss: 0, alarm: 0 }])) as Record<
    SignalId,
    Tally
  >;
  let sentiment = 0;
  for (const row of rows) {
    const reading = read(row.text);
    if (reading.sentiment.label === row.sentiment) sentiment += 1;
    for (const id of signalIds) {
      const { on } = reading.signals[id];
      if (on && row.labels[id]) signals[id].hit += 1;
      else if (on) signals[id].alarm += 1;
      else if (row.labels[id]) signals[id].miss += 1;
    }
  }
  return { signals, sentiment };
}

function printSignals(rows: readonly Labelled[], read: Reader): void {
  const halves = [rows.filter((row) => !heldOut(row.id)), rows.filter((row) => heldOut(row.id)), rows];
  const done = halves.map((half) => tally(half, read));
  say(
    `${'signal'.padEnd(17)}${['seen half', 'held-out half', 'all'].map((name) => name.padEnd(24)).join('')}`,
  );
  say(`${''.padEnd(17)}${halves.map(() => ' P    R    F1   (n)     ').join('')}`);
  for (const id of signalIds) {
    const cells = done.map(({ signals }) => {
      const one = signals[id];
      return `${scores(one)} ${`(${one.hit + one.miss})`.padStart(5)}`.padEnd(24);
    });
    say(`${id.padEnd(17)}${cells.join('')}`.trimEnd());
  }
  const right = done.map((one, at) => {
    const size = halves[at]?.length ?? 0;
    return `${share(one.sentiment, size)}           (${size})`.padEnd(24);
  });
  say(`${'sentiment right'.padEnd(17)}${right.join('')}`.trimEnd());
  const languages = rows.filter((row) => ['fr', 'en'].includes(row.lang));
  const known = languages.filter((row) => read(row.text).lang === row.lang).length;
  say(
    `${'language right'.padEnd(17)}${share(known, languages.length)}           (${languages.length} fr, en)`,
  );
}

const polarOf: Readonly<Record<string, SentimentLabel>> = {
  neg: 'negative',
  neu: 'neutral',
  pos: 'positive',
};

function printPolar(name: string, file: string, read: Reader): void {
  const rows = readLines<Polar>(join(data, file));
  if (rows === null) {
    say(`${name.padEnd(24)}skipped: ${file} is not there`);
    return;
  }
  const kept = rows.filter((row) => polarOf[row.label] !== undefined).slice(0, 2_000);
  const classes = new Map<SentimentLabel, Tally>();
  const negative: Tally = { hit: 0, miss: 0, alarm: 0 };
  const count = (label: SentimentLabel, kind: keyof Tally) => {
    const one = classes.get(label) ?? { hit: 0, miss: 0, alarm: 0 };
    one[kind] += 1;
    classes.set(label, one);
  };
  for (const row of kept) {
    const truth = polarOf[row.label] as SentimentLabel;
    const { sentiment, signals } = read(row.text);
    if (sentiment.label === truth) count(truth, 'hit');
    else {
      count(truth, 'miss');
      count(sentiment.label, 'alarm');
    }
    const bad = row.score === undefined ? truth === 'negative' : row.score <= 2;
    if (bad && signals.negative.on) negative.hit += 1;
    else if (bad) negative.miss += 1;
    else if (signals.negative.on) negative.alarm += 1;
  }
  const f1 = [...classes.values()].map(
    ({ hit, miss, alarm }) => (2 * hit) / Math.max(1, 2 * hit + miss + alarm),
  );
  const macro = f1.reduce((sum, one) => sum + one, 0) / Math.max(1, f1.length);
  say(
    `${name.padEnd(24)}negative P R F1 ${scores(negative)}   sentiment macro-F1 ${macro.toFixed(2)}   (${kept.length})`,
  );
}

const severe = [
  'distress',
  'illegal',
  'safety',
  'legal_threat',
  'spam',
  'press',
  'personal_data',
  'insult',
  'boycott',
] as const;

function printAlarms(name: string, file: string, read: Reader): void {
  const rows = readLines<Polar>(join(data, file));
  if (rows === null) {
    say(`${name.padEnd(24)}skipped: ${file} is not there`);
    return;
  }
  const kept = rows.slice(0, 4_000);
  const counts = new Map<SignalId, number>();
  for (const row of kept) {
    const { signals } = read(row.text);
    for (const id of severe) if (signals[id].on) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const cells = severe.map((id) => `${id} ${(((counts.get(id) ?? 0) * 1_000) / kept.length).toFixed(1)}`);
  say(`${name.padEnd(24)}${cells.join('  ')}`);
}

/** The reader as it runs, and the patterns alone to compare with. */
const readers: Readonly<Record<string, () => Reader>> = {
  'patterns alone': () => readText,
  'patterns and classifier': () => createReader(loadClassifier()),
};

/** Measures it all. Nothing here fails the bench: the floors are held by tests on the project's own fixture. */
export function run(): BenchReport {
  lines = [];
  for (const [name, reader] of Object.entries(readers)) {
    say(`== ${name}`);
    measure(reader());
  }
  return { name: 'judgement: what is read from a text', lines, ok: true };
}

function measure(read: Reader): void {
  const rows = readLines<Labelled>(join(data, 'judgement/dev.jsonl'));
  const own = readLines<Labelled>(join(root, 'test/fixtures/reading.jsonl')) ?? [];
  if (rows === null) say('labelled comments: skipped, ../shared/data/judgement/dev.jsonl is not there');
  else printSignals(rows, read);
  say('');
  say('other texts (the classifier was trained on the app reviews; docs/model-card.md has them out of fold)');
  printPolar('app reviews, French', 'app-reviews/fr_train.jsonl', read);
  printPolar('app reviews, English', 'app-reviews/en_train.jsonl', read);
  for (const lang of ['fr', 'en', 'es', 'it', 'de', 'pt'])
    printPolar(`tweets, ${lang}`, `umsab/${lang}_val.jsonl`, read);
  printPolar('posts to airlines', 'airline/val.jsonl', read);
  printPolar('forum comments, English', 'goemotions/dev.jsonl', read);
  say('');
  say('signals on, per 1,000 ordinary texts');
  printAlarms('forum comments, English', 'goemotions/dev.jsonl', read);
  printAlarms('tweets, French', 'umsab/fr_val.jsonl', read);
  printAlarms('tweets, English', 'umsab/en_val.jsonl', read);
  say('');
  say(
    readingTime(
      (rows ?? own).map((row) => row.text),
      read,
    ),
  );
}

if (isMain(fileURLToPath(import.meta.url))) print(run());
