/** Posts on public affairs and private joys, ours too: `corpus/tone/*.tsv`, language, tone, text. They say the tone alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SentimentLabel, sentiments } from '../../src/core/signals/signal';
import { root } from '../root';
import type { Example } from './example';

export const toneFolder = join(root, 'corpus', 'tone');

export interface TonePost {
  readonly id: string;
  readonly lang: string;
  readonly tone: SentimentLabel;
  readonly text: string;
}

/** @throws with file and line where one is not of the three columns or names an unknown tone */
export function readTonePosts(folder = toneFolder): TonePost[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((row, at) => (row === '' ? [] : [parsePost(row, `${file}:${at + 1}`)])),
  );
}

export function parsePost(row: string, id: string): TonePost {
  const columns = row.split('\t');
  const [lang = '', said = '', text = ''] = columns;
  const tone = sentiments.find((one) => one === said);
  if (columns.length !== 3 || text === '' || tone === undefined)
    throw new Error(`${id}: language, tone and text expected`);
  return { id, lang, tone, text };
}

export function toneExample({ text, lang, tone }: TonePost): Example {
  const labels = { tone_negative: tone === 'negative', tone_positive: tone === 'positive' };
  return { text, lang, labels, source: 'tone' };
}
