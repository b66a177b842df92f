/** The delays of the law in « À suivre », with what came of the last thing that was noted. */
import { useState } from 'preact/hooks';
import { now } from '../platform/clock';
import { Button } from '../ui/button';
import { ClockItem } from '../ui/clock-item';
import { useWords } from '../ui/language';
import type { ClockPort, Clocks, Settled } from './clock-port';

export interface ClockListProps extends Clocks {
  readonly port: ClockPort;
  readonly onUndo: (decision: string) => void;
  readonly onChange: () => void;
}

/** More than these are read in the journal. */
const MOST = 20;

export function ClockList({ clocks, full, port, onUndo, onChange }: ClockListProps) {
  const { clocks: words, common, day } = useWords();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<Settled | null>(null);
  const undoable = last?.decision ?? null;
  return (
    <>
      <div role="status" data-part="clock-said">
        {last ? (
          <p class="small">
            {words.outcomes[last.outcome]}{' '}
            {undoable ? (
              <Button
                look="quiet"
                small
                part="undo-clock"
                onPress={() => {
                  setLast(null);
                  onUndo(undoable);
                }}
              >
                {common.undo}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
      {full ? <p class="small clock-late">{words.full}</p> : null}
      {clocks.slice(0, MOST).map((clock) => (
        <ClockItem
          key={clock.id}
          clock={clock}
          now={now()}
          busy={busy}
          onSay={(said) => {
            setBusy(true);
            void port.settle(clock.id, said).then((settled) => {
              setBusy(false);
              setLast(settled);
              onChange();
            });
          }}
        />
      ))}
      {clocks.length > MOST ? <p class="soft small">{day.more(clocks.length - MOST)}</p> : null}
    </>
  );
}

/** These open the list by themselves. */
export function clocksPress({ clocks }: Clocks): boolean {
  return clocks.some(({ state, reminder, life }) => life || reminder !== null || state === 'late');
}
