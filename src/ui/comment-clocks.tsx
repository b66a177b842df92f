/** The delays of one comment, in the card and in the popup: what runs, what ended, and one to start by hand. */
import type { Guidance } from '../messages/views';
import { now } from '../platform/clock';
import { Button } from './button';
import { ClockExits } from './clock-exits';
import { clockLabels } from './clock-labels';
import { ClockLine } from './clock-line';
import { Fold } from './fold';
import { useWords } from './language';
import type { Acts } from './use-acts';

interface Props {
  readonly guidance: Guidance;
  readonly acts: Acts;
}

export function CommentClocks({ guidance, acts }: Props) {
  const { clocks: words, common } = useWords();
  const { clocks = [] } = guidance;
  if (clocks.length === 0) return null;
  return (
    <section class="clocks small" data-part="clocks" aria-label={words.title}>
      {clocks.map((clock) => (
        <article key={clock.id} class="clock" data-clock={clock.kind}>
          <ClockLine clock={clock} now={now()} />
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
      ))}
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
