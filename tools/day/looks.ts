/** Every page of the day as it stands at a moment, judged, beside what the day itself knows of it. */
import type { Day, DayThread } from './day';
import { readPage } from './page';
import type { Kind } from './remarks';
import { shownAt, specOf } from './shown';
import { type Judge, type Seen, watched } from './watched';

export interface Looked extends Seen {
  readonly kind: Kind;
  readonly text: string;
  readonly hard: boolean;
  /** The conversation began with it. */
  readonly first: boolean;
  /** The house spoke last in its conversation. */
  readonly settled: boolean;
  /** The house spoke in its conversation, and the reader came back after that. */
  readonly back: boolean;
}

function threadAt(day: Day, thread: DayThread, at: number, judge: Judge): Looked[] {
  const shown = shownAt(day, thread, at);
  if (shown === null) return [];
  const said = new Map(shown.map((one) => [one.comment.id, one]));
  const conversations = new Map<string, boolean[]>();
  for (const one of shown) {
    const voices = conversations.get(one.root) ?? [];
    voices.push(one.said === null);
    conversations.set(one.root, voices);
  }
  const read = readPage(thread.layout, specOf(day, thread, shown));
  return watched(thread.layout, thread.house, read, judge).flatMap((seen) => {
    const told = said.get(seen.id);
    if (told === undefined || told.said === null) return [];
    const { kind, text, hard } = told.said;
    const voices = conversations.get(told.root) ?? [];
    const settled = voices.at(-1) === true;
    const back = !settled && voices.includes(true);
    return [{ ...seen, kind, text, hard, first: told.comment.id === told.root, settled, back }];
  });
}

export function lookAt(day: Day, at: number, judge: Judge): Looked[] {
  return day.threads.flatMap((thread) => threadAt(day, thread, at, judge));
}
