/** Texts of others that teach no weight: ordinary ones that bound or measure alarms, and tweets that tune the tone. */
import { join } from 'node:path';
import type { Example } from './example';
import { rowsOf } from './rows';

const tweets = ['umsab/fr_train.jsonl', 'umsab/en_train.jsonl'];

/** The alarms on the first are bounded, the others only measure. */
export const poolFiles: readonly (readonly string[])[] = [
  tweets,
  ['goemotions/dev.jsonl'],
  ['umsab/fr_val.jsonl', 'umsab/en_val.jsonl'],
];

/** Ordinary texts, a list a pool; throws where a file is absent. */
export function readPools(folder: string): string[][] {
  return poolFiles.map((names) =>
    names.flatMap((name) => rowsOf<{ text: string }>(join(folder, name)).map(({ text }) => text)),
  );
}

/** Texts whose labels help to set where a tone turns from neutral, and nothing else; throws where a file is absent. */
export function readTuning(folder: string): Example[][] {
  return tweets.map((name) =>
    rowsOf<{ text: string; lang: string; label: string }>(join(folder, name)).map(
      ({ text, lang, label }) => ({
        text,
        lang,
        labels: { tone_negative: label === 'neg', tone_positive: label === 'pos' },
        source: 'tuning',
      }),
    ),
  );
}
