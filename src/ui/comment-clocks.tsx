/** The delays of one comment, in the card and in the popup: what runs, what ended, and one to start by hand. */

import type { ClockView } from '../messages/clocks';
import type { Guidance } from '../messages/views';
import { Button } from './button';
import { ClockExits } from './clock-exits';
import { clockLabels } from './clock-labels';
import { ClockLine } from './clock-line';
import { dateOf } from './date-of';
import { Fold } from './fold';
import { useLanguage, useWords } from './language';
import type { Acts } from './use-acts';

interface Props {
  readonly guidance: Guidance;
  readonly acts: Acts;
}

export interface CommentClocksProps extends Props {
  /** One line each, the rest on request: an approved reply stands below. */
  readonly brief: boolean;
}

export function CommentClocks({ guidance, acts, brief }: CommentClocksProps) {
  const all = useWords();
  const language = useLanguage();
  const { clocks: words, common } = all;
  const { clocks = [] } = guidance;
  if (clocks.length === 0) return null;
  /** Until when, as short as it can be said. */
  const until = ({ term, end, state }: ClockView) =>
    end
      ? words.states.ended
      : state === 'late'
        ? words.states.late
        : dateOf(language, term.day === null ? term.at : `${term.day}T12:00:00`, 'medium');
  const one = (clock: ClockView) => (
    <article key={clock.id} class="clock" data-clock={clock.kind}>
      <ClockLine clock={clock} now={Date.now()} />
      {clock.end ? (
        <Button
          look="quiet"
          small
          busy={acts.busy}
          part="clock-undo"
          onPress={() => clock.end && acts.perform({ do: 'undo', decision: clock.end.decision })}
        >
          {common.undo}
        </Button>
      ) : (
        <ClockExits
          clock={clock}
          busy={acts.busy}
          onSay={(said) => acts.perform({ do: 'settle', clock: clock.kind, ...said })}
        />
      )}
      {clock.marked && !clock.end ? (
        <Button
          look="quiet"
          small
          busy={acts.busy}
          part="clock-unsay"
          onPress={() => acts.perform({ do: 'start_clock', clock: clock.kind, on: false })}
        >
          {words.unsay}
        </Button>
      ) : null}
    </article>
  );
  return (
    <section class={brief ? 'small' : 'clocks small'} data-part="clocks" aria-label={words.title}>
      {clocks.map((clock) =>
        brief ? (
          <Fold
            key={clock.id}
            title={clockLabels(all).kinds[clock.kind]}
            aside={until(clock)}
            part={`clock-${clock.kind}`}
          >
            {one(clock)}
          </Fold>
        ) : (
          one(clock)
        ),
      )}
    </section>
  );
}

/** Where Relais did not read it by itself. */
export function StartClock({ guidance, acts }: Props) {
  const words = useWords();
  const { mayStart = [] } = guidance;
  if (mayStart.length === 0) return null;
  return (
    <Fold title={words.clocks.start} part="start-clock">
      <p class="soft small">{words.clocks.startHint}</p>
      <div class="row">
        {mayStart.map((kind) => (
          <Button
            key={kind}
            small
            busy={acts.busy}
            part={`start-${kind}`}
            onPress={() => acts.perform({ do: 'start_clock', clock: kind, on: true })}
          >
            {clockLabels(words).kinds[kind]}
          </Button>
        ))}
      </div>
    </Fold>
  );
}
