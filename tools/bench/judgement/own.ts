/** The quarter of our own corpus that the left-out model never saw, for one signal. */
import type { Reader, SignalId } from '../../../src/core/signals/signal';
import type { Bench } from './row';

export interface OwnRow {
  readonly text: string;
  readonly yes: boolean;
  /** Written to look like the signal, and is not. */
  readonly hard: boolean;
}

export interface Own {
  readonly rows: readonly OwnRow[];
  readonly reader: Reader;
}

/** Null where no model could be trained here. */
export function corpusComments(bench: Bench, signal: SignalId): Own | null {
  const left = bench.leftOut();
  if (left === null) return null;
  return { rows: left.corpus.map((line) => rowOf(line, signal)), reader: left.reader };
}

/** @param line a labelled comment of either kind: a set of labels, or a table of them */
function rowOf(
  { text, labels, hard }: { text: string; labels: ReadonlySet<string>; hard: string },
  signal: SignalId,
): OwnRow {
  return { text, yes: labels.has(signal), hard: isHard(hard, signal) };
}

/** `HN insult+illegal: why` is a hard negative of both. */
export function isHard(hard: string, signal: SignalId): boolean {
  return (
    /^HN ([\w+, ]+)/
      .exec(hard)?.[1]
      ?.split(/[+, ]+/)
      .includes(signal) ?? false
  );
}
