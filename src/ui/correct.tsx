/** Corrects what Relais read: one press says that a signal is wrong, or that one is missing. */
import { useState } from 'preact/hooks';
import { type SignalId, signalIds } from '../core/signals/signal';
import type { Guidance } from '../messages/views';
import { Button } from './button';
import { useWords } from './language';

export interface CorrectProps {
  readonly signals: Guidance['signals'];
  readonly busy: boolean;
  readonly onCorrect: (signals: Partial<Record<SignalId, boolean>>) => void;
}

export function Correct(props: CorrectProps) {
  const { guidance, signals: names, notSignals } = useWords();
  const [missing, setMissing] = useState<SignalId | null>(null);
  const present = new Set(props.signals.map(({ id }) => id));
  const others = signalIds.filter((id) => !present.has(id));
  return (
    <>
      <p class="soft small">{guidance.correctHint}</p>
      <div class="row">
        {props.signals.map(({ id }) => (
          <Button key={id} small busy={props.busy} onPress={() => props.onCorrect({ [id]: false })}>
            {notSignals[id]}
          </Button>
        ))}
      </div>
      <div class="row missing-signal">
        <label>
          <span class="small">{guidance.alsoIs}</span>
          <select
            value={missing ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setMissing(others.find((id) => id === chosen) ?? null);
            }}
          >
            <option value="">{guidance.pickSignal}</option>
            {others.map((id) => (
              <option key={id} value={id}>
                {names[id]}
              </option>
            ))}
          </select>
        </label>
        <Button
          small
          busy={props.busy}
          disabled={missing === null}
          onPress={() => missing && props.onCorrect({ [missing]: true })}
        >
          {guidance.addSignal}
        </Button>
      </div>
    </>
  );
}
