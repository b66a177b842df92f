/** What each act does. Total: a new act does not compile until it is played here. */
import type { Act, ActReply } from '../../messages/parts';
import { answer } from './answer';
import type { Case } from './case';
import { close } from './close';
import { copy } from './copy';
import { correct } from './correct';
import { escalate } from './escalate';
import { insert } from './insert';
import { mark } from './mark';
import { promise } from './promise';
import { remove } from './remove';
import { settle } from './settle';
import { startClock } from './start-clock';
import { undo } from './undo';

export type Play<D extends Act['do']> = (one: Case, act: Extract<Act, { do: D }>) => Promise<ActReply>;

const plays: { readonly [D in Act['do']]: Play<D> } = {
  insert,
  copy,
  answer,
  leave: mark,
  watch: mark,
  escalate,
  correct,
  promise,
  avert: mark,
  remove,
  settle,
  start_clock: startClock,
  close,
  undo,
};

export function play(one: Case, act: Act): Promise<ActReply> {
  // The table ties each act to its play; the compiler cannot follow it through a variable key.
  const chosen = plays[act.do] as (one: Case, act: Act) => Promise<ActReply>;
  return chosen(one, act);
}
