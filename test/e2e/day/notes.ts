/** What the test did, in its own words, and the figures that follow from it: counted without the product's code. */
import type { DecisionAct, ReasonKey } from '../../../src/core/decision';

/** What the comment was, as the person who reads it sees it. */
export type Nature = 'question' | 'criticism' | 'other';

export interface Note {
  readonly act: DecisionAct;
  readonly reason: ReasonKey | null;
  /** The comment, by the network's id. */
  readonly comment: string;
  readonly nature: Nature;
  readonly network: string;
  undone: boolean;
}

export interface Notes {
  readonly all: readonly Note[];
  add(note: Omit<Note, 'undone' | 'reason'> & { readonly reason?: ReasonKey }): void;
  /** The last act on this comment was taken back. */
  undo(comment: string): void;
}

export function notes(): Notes {
  const all: Note[] = [];
  return {
    all,
    add: (note) => void all.push({ reason: null, ...note, undone: false }),
    undo: (comment) => {
      const last = all.findLast((note) => note.comment === comment && !note.undone);
      if (!last) throw new Error(`nothing was noted on ${comment}`);
      last.undone = true;
    },
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** How many comments of a nature were decided upon: with a reply, and without. */
function answered(stands: readonly Note[], nature: Nature): [number, number] {
  const of = stands.filter((note) => note.nature === nature);
  const comments = new Set(of.map(({ comment }) => comment));
  const replied = new Set(
    of.filter(({ act }) => act === 'insert' || act === 'copy').map(({ comment }) => comment),
  );
  return [replied.size, comments.size - replied.size];
}

/** What the journal has to come to. Topics and departments are the charter's to say, and are not here. */
export function figuresFrom({ all }: Notes) {
  const stands = all.filter(({ undone }) => !undone);
  const deciding = stands.filter(({ act }) => act !== 'correct' && act !== 'close');
  const [criticismAnswered, criticismLeft] = answered(deciding, 'criticism');
  const [questionsAnswered, questionsOpen] = answered(deciding, 'question');
  return {
    entries: stands.length,
    undone: all.length - stands.length,
    comments: new Set(deciding.map(({ comment }) => comment)).size,
    byAct: tally(stands.map(({ act }) => act)),
    byReason: tally(stands.flatMap(({ reason }) => reason ?? [])),
    criticismAnswered,
    criticismLeft,
    questionsAnswered,
    questionsOpen,
  };
}
