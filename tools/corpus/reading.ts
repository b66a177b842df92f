/** What one hand said of a comment, and how it is written down: `labels;sentiment;action`. */
import { actions } from '../../src/core/rules/action';
import { sentiments, signalIds } from '../../src/core/signals/signal';
import { inOrder } from './parts';

export interface Reading {
  readonly labels: ReadonlySet<string>;
  readonly sentiment: string;
  readonly action: string;
}

/** @throws with `where` for a value outside the closed lists */
export function readingFrom(columns: readonly (string | undefined)[], where: string): Reading {
  const [said = '', sentiment = '', action = ''] = columns;
  const labels = new Set(said === '-' ? [] : said.split(','));
  for (const label of labels) check(signalIds, label, where);
  check(sentiments, sentiment, where);
  check(actions, action, where);
  return { labels, sentiment, action };
}

/** The same for the same reading, whatever order the labels were given in. */
export function written({ labels, sentiment, action }: Reading): string {
  return `${inOrder(labels).join(',') || '-'};${sentiment};${action}`;
}

function check(known: readonly string[], value: string, where: string): void {
  if (!known.includes(value)) throw new Error(`${where}: unknown value ${value}`);
}
