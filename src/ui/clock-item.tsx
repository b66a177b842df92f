/** One delay in a list, away from its comment: which comment, how it stands, what can be said of it. */
import type { ClockView } from '../messages/clocks';
import { ClockExits, type ClockSaid } from './clock-exits';
import { ClockLine } from './clock-line';
import { useWords } from './language';

export interface ClockItemProps {
  readonly clock: ClockView;
  readonly now: number;
  readonly busy: boolean;
  readonly onSay: (said: ClockSaid) => void;
}

export function ClockItem({ clock, now, busy, onSay }: ClockItemProps) {
  const { day, common } = useWords();
  const { excerpt, brand, permalink } = clock;
  return (
    <article
      class="escalation clock small"
      data-part="clock"
      data-clock={clock.kind}
      data-state={clock.state}
    >
      <ClockLine clock={clock} now={now} />
      {excerpt || brand ? (
        <p class="soft whole-line">
          {brand ? `${brand} ` : null}
          {excerpt ? <bdi>{excerpt}</bdi> : null}
        </p>
      ) : null}
      {permalink ? (
        <p>
          <a href={permalink} target="_blank" rel="noreferrer">
            {day.open} <span class="unseen">{common.openInNewTab}</span>
          </a>
        </p>
      ) : null}
      <ClockExits clock={clock} busy={busy} onSay={onSay} />
    </article>
  );
}
