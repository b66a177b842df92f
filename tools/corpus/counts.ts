/** What the corpus holds, counted. */
import { signalIds } from '../../src/core/signals/signal';
import { nearDuplicates, wordsOf } from './nearness';
import type { Comment } from './parts';

export interface Counts {
  readonly comments: number;
  readonly signals: readonly { readonly id: string; readonly yes: number; readonly hard: number }[];
  /** Most frequent first, then by name. */
  readonly by: Readonly<Record<'lang' | 'sector' | 'sentiment' | 'action' | 'part', readonly Tally[]>>;
  readonly nearDuplicates: number;
  /** Different first three words. */
  readonly openings: number;
}
export type Tally = readonly [name: string, count: number];

const OPENING = 3;

/** The labels that a line only looks like. */
export function hardFor({ hard }: Pick<Comment, 'hard'>): string[] {
  return /^HN ([a-z_+]+)(?::|$)/.exec(hard)?.[1]?.split('+') ?? [];
}

function tally(names: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export function countsOf(comments: readonly Comment[]): Counts {
  const by = (key: keyof Counts['by']) => tally(comments.map((comment) => comment[key]));
  return {
    comments: comments.length,
    signals: signalIds.map((id) => ({
      id,
      yes: comments.filter(({ labels }) => labels.has(id)).length,
      hard: comments.filter((comment) => hardFor(comment).includes(id)).length,
    })),
    by: {
      lang: by('lang'),
      sector: by('sector'),
      sentiment: by('sentiment'),
      action: by('action'),
      part: by('part'),
    },
    nearDuplicates: nearDuplicates(comments.map(({ text }) => text)).size,
    openings: new Set(comments.map(({ text }) => wordsOf(text).slice(0, OPENING).join(' '))).size,
  };
}
