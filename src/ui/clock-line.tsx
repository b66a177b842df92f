/** One delay of the law: since when, until when, what is done of it. Sentences to read, nothing to press. */
import type { ClockView } from '../messages/clocks';
import { clockLabels } from './clock-labels';
import { dateOf } from './date-of';
import { elapsed } from './elapsed';
import { day, moment } from './formats';
import { useLanguage, useWords } from './language';

export interface ClockLineProps {
  readonly clock: ClockView;
  /** Present instant, milliseconds. */
  readonly now: number;
}

export function ClockLine({ clock, now }: ClockLineProps) {
  const words = useWords();
  const language = useLanguage();
  const { clocks } = words;
  const { kind, seen, end, term } = clock;
  const when = moment(language, seen, new Date(0));
  const ago = elapsed(language, Date.parse(seen), now) ?? clocks.justNow;
  return (
    <div class="clock-line" data-state={clock.state}>
      <p class="clock-kind">
        <strong>{clockLabels(words).kinds[kind]}</strong>
      </p>
      {clock.life ? <p class="clock-late">{clocks.life}</p> : null}
      <p>{clock.marked ? clocks.marked(when, ago) : clocks.seen(when, ago)}</p>
      {end ? <p>{endedWords(words, end)}.</p> : <Until clock={clock} />}
      {clock.steps && !end ? <Steps steps={clock.steps} removable={clock.removable} /> : null}
      {clock.extended ? <p>{clocks.extended}</p> : null}
      {kind === 'right_of_reply' && !end ? <p>{clocks.legalDecides}</p> : null}
      {kind === 'press_limitation' ? (
        <p class="soft">
          {clock.posted ? clocks.fromPosted(dateOf(language, clock.posted)) : clocks.fromSeen}
        </p>
      ) : null}
      {clock.longer && !end ? <p class="soft">{clocks.longer(day(language, clock.longer))}</p> : null}
      {clock.department && !end ? (
        <p class="soft" data-term={term.at}>
          {clocks.owner(clock.department)}
        </p>
      ) : null}
    </div>
  );
}

/** Unlawful content is a matter of hours; other delays end with a day. */
function Until({ clock }: { clock: ClockView }) {
  const { clocks } = useWords();
  const language = useLanguage();
  const { term, state } = clock;
  const last = term.day === null ? moment(language, term.at, new Date(0)) : day(language, term.day);
  if (state === 'late') return <p class="clock-late">{clocks.lateSince(last)}</p>;
  return <p>{term.day === null ? clocks.untilHour(last) : clocks.until(last)}</p>;
}

function Steps({ steps, removable }: { steps: NonNullable<ClockView['steps']>; removable: boolean }) {
  const { clocks } = useWords();
  const asked = removable ? (['proof', 'removed', 'reported'] as const) : (['proof', 'reported'] as const);
  return (
    <>
      <ul class="clock-steps">
        {asked.map((step) => (
          <li key={step} data-done={steps[step]}>
            <span aria-hidden="true">{steps[step] ? '✓' : '○'}</span>{' '}
            {clocks.steps[step][steps[step] ? 'yes' : 'no']}
          </li>
        ))}
      </ul>
      {steps.hidden ? <p class="clock-late">{clocks.hidden}</p> : null}
      {removable ? null : <p class="soft">{clocks.cannotRemove}</p>}
    </>
  );
}

/** How it ended, and in whose name. */
export function endedWords(
  words: ReturnType<typeof useWords>,
  { exit, by }: NonNullable<ClockView['end']>,
): string {
  const how = clockLabels(words).ended[exit];
  return by === null ? how : words.clocks.endedBy(how, by);
}
