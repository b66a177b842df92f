/** Labelled texts beside the checkout, each once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Action } from '../../../src/core/rules/action';
import { type SignalId, signalIds } from '../../../src/core/signals/signal';
import { fold } from '../../../src/core/text/fold';
import { root } from '../../root';
import { readCorpus } from '../../train/corpus';
import { rowsOf } from '../../train/rows';

export const shared = path.join(root, '../shared/data');

/** A text with a polarity: tweets, reviews, posts. */
export interface Polar {
  readonly text: string;
  readonly lang: string;
  /** `neg`, `neu`, `pos`, and where nobody could say, others. */
  readonly label: string;
  readonly score?: number;
  readonly app?: string;
  readonly cats?: readonly string[];
}

/** A comment with everything said of it. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly labels: Readonly<Record<SignalId, boolean>>;
  readonly sentiment: string;
  readonly action: Action;
  readonly hard?: string;
}

/** The lines of a shared file, each folded text once; null where the file is absent. */
export function textsOf<T extends { readonly text: string }>(name: string): T[] | null {
  const file = path.join(shared, name);
  if (!existsSync(file)) return null;
  const seen = new Set<string>();
  return rowsOf<T>(file).filter(({ text }) => {
    const key = fold(text).text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Those of three plain classes. */
export function plainOnly<T extends Polar>(rows: readonly T[]): T[] {
  return rows.filter(({ label }) => label === 'neg' || label === 'neu' || label === 'pos');
}

export const labelledComments = () => textsOf<Labelled>('judgement/dev.jsonl');

/** Comments by strangers to the reader, `corpus/unread/*.tsv`: no weight, threshold or pattern is made from them. */
export const unreadComments = (): Labelled[] =>
  readCorpus(path.join(root, 'corpus/unread')).map((line) => ({
    ...line,
    action: line.action as Action,
    labels: Object.fromEntries(signalIds.map((id) => [id, line.labels.has(id)])) as Labelled['labels'],
  }));
