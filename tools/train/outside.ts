/**
 * Labelled texts of others, read where they lie and never copied here: app reviews (MIT, Jl-wei/mini-bar) and Reddit
 * comments (Apache-2.0, GoEmotions). They say less than our corpus does: what they do not say is left out.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadId } from '../../src/core/classifier/model';
import { fold } from '../../src/core/text/fold';
import type { Example } from './example';
import { heardIn } from './heard';
import { rowsOf } from './rows';

/** What no app review and hardly a Reddit comment is. */
const never: readonly HeadId[] = [
  'legal_threat',
  'safety',
  'press',
  'spam',
  'personal_data',
  'distress',
  'illegal',
  'boycott',
  'purchase_intent',
];

interface Review {
  readonly text: string;
  readonly lang: string;
  readonly score: number;
  readonly cats: readonly string[];
}
interface Reddit {
  readonly text: string;
  readonly lang: string;
  readonly label: string;
  readonly emotions: readonly string[];
}

const nevers = () => Object.fromEntries(never.map((head) => [head, false]));

function review(row: Review): Example {
  const problem = row.cats.includes('problem_report');
  const labels: Partial<Record<HeadId, boolean>> = nevers();
  if (row.score <= 2)
    Object.assign(labels, { negative: true, praise: false, tone_negative: true, tone_positive: false });
  // Three stars and a problem complain; three stars and none are neither this nor that.
  if (row.score === 3 && problem) Object.assign(labels, { negative: true, tone_negative: true });
  if (row.score === 3 && !problem)
    Object.assign(labels, { negative: false, tone_negative: false, tone_positive: false });
  if (row.score >= 4) Object.assign(labels, { tone_negative: false, tone_positive: true });
  if (row.score >= 4 && !problem)
    Object.assign(labels, { negative: false, praise: true, own_case: false, insult: false });
  return {
    text: row.text,
    lang: row.lang,
    labels,
    guessed: never,
    source: 'app-reviews',
  };
}

const praising = ['admiration', 'gratitude'];

function reddit(row: Reddit): Example {
  const labels: Partial<Record<HeadId, boolean>> = nevers();
  for (const [head, truth] of heardIn(row.text)) {
    if (truth === null) delete labels[head];
    else labels[head] = truth;
  }
  const has = (some: readonly string[]) => row.emotions.some((emotion) => some.includes(emotion));
  if (row.label === 'neg') Object.assign(labels, { negative: true, praise: false });
  else if (has(praising) && row.label === 'pos') Object.assign(labels, { negative: false, praise: true });
  else if (row.label === 'neu' || row.label === 'pos')
    Object.assign(labels, { negative: false, insult: false });
  if (row.label !== 'mixed')
    Object.assign(labels, { tone_negative: row.label === 'neg', tone_positive: row.label === 'pos' });
  return {
    text: row.text,
    lang: row.lang,
    labels,
    guessed: never,
    source: 'goemotions',
  };
}

/** @returns null where the folder is absent: the trainer then says so and stops */
export function readOutside(folder: string): Example[] | null {
  const files = ['app-reviews/fr_train.jsonl', 'app-reviews/en_train.jsonl', 'goemotions/train.jsonl'].map(
    (name) => join(folder, name),
  );
  if (!files.every((file) => existsSync(file))) return null;
  const [fr = '', en = '', emotions = ''] = files;
  return [
    ...rowsOf<Review>(fr).map(review),
    ...rowsOf<Review>(en).map(review),
    ...rowsOf<Reddit>(emotions).map(reddit),
  ];
}

/** Files that only ever measure; what stands in them is never trained on. */
export const evaluationFiles = [
  'judgement/dev.jsonl',
  'goemotions/dev.jsonl',
  'airline/val.jsonl',
  ...['fr', 'en', 'es', 'it', 'de', 'pt'].map((lang) => `umsab/${lang}_val.jsonl`),
  ...['fr', 'en'].map((lang) => `umsab/${lang}_train.jsonl`),
];

/** Folded texts of every evaluation file that is there. */
export function evaluationTexts(folder: string): Set<string> {
  const files = evaluationFiles.map((name) => join(folder, name)).filter((file) => existsSync(file));
  return new Set(files.flatMap((file) => rowsOf<{ text: string }>(file).map(({ text }) => fold(text).text)));
}

/** Each folded text once, the first that says it, and none that an evaluation file holds. */
export function distinctFrom(examples: readonly Example[], held: ReadonlySet<string>): Example[] {
  const seen = new Set(held);
  return examples.filter(({ text }) => {
    const folded = fold(text).text;
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
