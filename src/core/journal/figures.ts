/** What a stretch of the journal adds up to. Pure counting: anybody can count again from an export and get the same. */
import { type DecisionAct, endsCase, type ReasonKey } from '../decision';
import type { Action } from '../rules/action';

/** One entry, as far as figures are concerned. */
export interface Counted {
  readonly act: DecisionAct;
  readonly action: Action;
  /** ISO instant. */
  readonly at: string;
  readonly undoneAt: string | null;
  /** Names the comment. */
  readonly ref: string;
  readonly topic: string | null;
  readonly department: string | null;
  readonly reason: ReasonKey | null;
}

export type Tally = Readonly<Record<string, number>>;

export interface JournalFigures {
  /** Entries that stand; the undone ones are in none of the counts but their own. */
  readonly entries: number;
  readonly undone: number;
  /** Distinct comments decided upon. */
  readonly comments: number;
  readonly byAct: Tally;
  /** By topic's id; entries without one are under the empty name. So for departments. */
  readonly byTopic: Tally;
  readonly byDepartment: Tally;
  /** By calendar day, `YYYY-MM-DD`. */
  readonly byDay: Tally;
  readonly byReason: Tally;
  /** Distinct comments of criticism: with a reply; and decided upon without one. */
  readonly criticismAnswered: number;
  readonly criticismLeft: number;
  /** Distinct comments that asked for an answer: with a reply; and decided upon without one. */
  readonly questionsAnswered: number;
  readonly questionsOpen: number;
}

const criticism: ReadonlySet<Action> = new Set(['answer_if_influencer', 'do_not_feed']);
const questions: ReadonlySet<Action> = new Set(['answer']);
const replies: ReadonlySet<DecisionAct> = new Set(['insert', 'copy', 'cross']);
/** Acts that say something of the reading or of an earlier act, and decide nothing about the comment. */
const asides: ReadonlySet<DecisionAct> = new Set(['correct', 'close', 'settle']);

export interface FigureCounter {
  add(entry: Counted): void;
  figures(): JournalFigures;
}

/** @param dayOf the calendar day of an ISO instant, where the user is: the core has no time zone */
export function figureCounter(dayOf: (at: string) => string): FigureCounter {
  const tallies = { act: tally(), topic: tally(), department: tally(), day: tally(), reason: tally() };
  const comments = new Set<string>();
  const asked = { criticism: new Map<string, boolean>(), questions: new Map<string, boolean>() };
  let entries = 0;
  let undone = 0;

  function note(map: Map<string, boolean>, { ref, act }: Counted): void {
    map.set(ref, replies.has(act) || map.get(ref) === true);
  }

  return {
    add(entry) {
      if (entry.undoneAt !== null) {
        undone += 1;
        return;
      }
      entries += 1;
      tallies.act.add(entry.act);
      tallies.topic.add(entry.topic ?? '');
      tallies.department.add(entry.department ?? '');
      tallies.day.add(dayOf(entry.at));
      if (entry.reason !== null) tallies.reason.add(entry.reason);
      if (asides.has(entry.act) && !endsCase(entry)) return;
      comments.add(entry.ref);
      if (criticism.has(entry.action)) note(asked.criticism, entry);
      if (questions.has(entry.action)) note(asked.questions, entry);
    },
    figures: () => ({
      entries,
      undone,
      comments: comments.size,
      byAct: tallies.act.all(),
      byTopic: tallies.topic.all(),
      byDepartment: tallies.department.all(),
      byDay: tallies.day.all(),
      byReason: tallies.reason.all(),
      criticismAnswered: count(asked.criticism, true),
      criticismLeft: count(asked.criticism, false),
      questionsAnswered: count(asked.questions, true),
      questionsOpen: count(asked.questions, false),
    }),
  };
}

/** The figures of a list; the order does not matter. */
export function figuresOf(entries: Iterable<Counted>, dayOf: (at: string) => string): JournalFigures {
  const counter = figureCounter(dayOf);
  for (const entry of entries) counter.add(entry);
  return counter.figures();
}

function count(map: ReadonlyMap<string, boolean>, answered: boolean): number {
  return [...map.values()].filter((one) => one === answered).length;
}

function tally() {
  const counts = new Map<string, number>();
  return {
    add: (name: string) => void counts.set(name, (counts.get(name) ?? 0) + 1),
    /** Sorted by name, so that equal figures are equal texts. */
    all: (): Tally => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
