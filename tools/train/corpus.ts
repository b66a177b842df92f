/** Our own corpus: `corpus/source/*.tsv`, a comment a line, every label said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadId } from '../../src/core/classifier/model';
import { actions } from '../../src/core/rules/action';
import { sentiments, signalIds } from '../../src/core/signals/signal';
import { root } from '../root';
import type { Example } from './example';

export const corpusFolder = join(root, 'corpus', 'source');

export interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly sector: string;
  readonly labels: ReadonlySet<string>;
  readonly sentiment: string;
  readonly action: string;
  /** `HN label[+label]` and a note, or empty. */
  readonly hard: string;
}

/** @throws with file and line where one is not of the seven columns or names an unknown value */
export function readCorpus(folder = corpusFolder): CorpusLine[] {
  const lines: CorpusLine[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    const rows = readFileSync(join(folder, file), 'utf8').split('\n');
    rows.forEach((row, at) => {
      if (row !== '') lines.push(parseRow(row, `${file}:${at + 1}`));
    });
  }
  return lines;
}

export function parseRow(row: string, where: string): CorpusLine {
  const columns = row.split('\t');
  if (columns.length !== 7) throw new Error(`${where}: ${columns.length} columns, 7 expected`);
  const [lang = '', sector = '', said = '', sentiment = '', action = '', hard = '', text = ''] = columns;
  const labels = new Set(said === '-' ? [] : said.split(','));
  for (const label of labels) check(signalIds, label, where);
  check(sentiments, sentiment, where);
  check(actions, action, where);
  return {
    id: where,
    text: text.replaceAll('\\n', '\n'),
    lang,
    sector,
    labels,
    sentiment,
    action,
    hard: hard === '-' ? '' : hard,
  };
}

function check(known: readonly string[], value: string, where: string): void {
  if (!known.includes(value)) throw new Error(`${where}: unknown value ${value}`);
}

/** Every label of a corpus line is known, the false ones too. */
export function exampleOf(line: CorpusLine): Example {
  const labels: Partial<Record<HeadId, boolean>> = {};
  for (const id of signalIds) labels[id] = line.labels.has(id);
  labels.tone_negative = line.sentiment === 'negative';
  labels.tone_positive = line.sentiment === 'positive';
  // An `answer` without a question is the author's own unsolved case; where another action comes first, nobody said.
  if (line.action === 'answer' && !line.labels.has('question')) labels.own_case = true;
  if (['answer_if_influencer', 'do_not_feed', 'thank', 'none'].includes(line.action)) labels.own_case = false;
  return { text: line.text, lang: line.lang, labels, source: 'corpus' };
}
