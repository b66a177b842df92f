/** What can be said of a delay: one press where nothing more is asked, a name or a reason where it is somebody's decision. */
import { useState } from 'preact/hooks';
import {
  byName,
  type ExtensionReason,
  extensionReasons,
  type Settlement,
  settlementsOf,
} from '../core/followup/clock-exits';
import type { ClockView } from '../messages/clocks';
import { Button } from './button';
import { clockLabels } from './clock-labels';
import { Field } from './field';
import { Fold } from './fold';
import { useWords } from './language';

export interface ClockSaid {
  readonly exit: Settlement;
  readonly by: string | null;
  readonly why: ExtensionReason | null;
  readonly reference?: string;
}

export interface ClockExitsProps {
  readonly clock: ClockView;
  readonly busy: boolean;
  readonly onSay: (said: ClockSaid) => void;
}

/** Those that are not said yet. */
function open({ kind, steps, removable, extended }: ClockView): readonly Settlement[] {
  return settlementsOf[kind].filter((exit) => {
    if (exit === 'removed') return removable && steps?.removed === false;
    if (exit === 'reported') return steps?.reported === false;
    return exit !== 'extended' || !extended;
  });
}

export function ClockExits({ clock, busy, onSay }: ClockExitsProps) {
  const words = useWords();
  const { clocks } = words;
  const [asking, setAsking] = useState<Settlement | null>(null);
  const asks = (exit: Settlement) => byName.has(exit) || exit === 'reported';
  const say = (said: ClockSaid) => {
    setAsking(null);
    onSay(said);
  };
  return (
    <Fold title={clocks.say} part="clock-exits">
      <div class="row">
        {open(clock).map((exit) => (
          <Button
            key={exit}
            small
            busy={busy}
            part={`exit-${exit}`}
            {...(asks(exit) ? { expanded: asking === exit } : {})}
            onPress={() =>
              asks(exit) ? setAsking(asking === exit ? null : exit) : say({ exit, by: null, why: null })
            }
          >
            {clockLabels(words).exits[exit]}
          </Button>
        ))}
      </div>
      {asking === null ? null : <Asked key={asking} exit={asking} busy={busy} onSay={say} />}
    </Fold>
  );
}

interface AskedProps {
  readonly exit: Settlement;
  readonly busy: boolean;
  readonly onSay: (said: ClockSaid) => void;
}

function Asked({ exit, busy, onSay }: AskedProps) {
  const words = useWords();
  const { clocks } = words;
  const [by, setBy] = useState('');
  const [reference, setReference] = useState('');
  const [why, setWhy] = useState<ExtensionReason>('complex');
  const named = byName.has(exit);
  const ready = !named || by.trim() !== '';
  return (
    <div class="clock-asked">
      {named ? (
        <Field label={clocks.by} hint={clocks.byHelp}>
          {(facts) => (
            <input
              {...facts}
              name="by"
              maxLength={120}
              value={by}
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          )}
        </Field>
      ) : (
        <Field label={clocks.reference}>
          {(facts) => (
            <input
              {...facts}
              name="reference"
              maxLength={120}
              value={reference}
              onInput={(event) => setReference(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {exit === 'extended' ? (
        <fieldset class="group">
          <legend>{clocks.why}</legend>
          {extensionReasons.map((one) => (
            <label key={one} class="row">
              <input type="radio" name="why" checked={why === one} onChange={() => setWhy(one)} />
              {clockLabels(words).whys[one]}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Button
        small
        look="first"
        busy={busy}
        disabled={!ready}
        part="exit-note"
        onPress={() =>
          onSay({
            exit,
            by: named ? by.trim() : null,
            why: exit === 'extended' ? why : null,
            ...(reference.trim() ? { reference: reference.trim() } : {}),
          })
        }
      >
        {clocks.note}
      </Button>
    </div>
  );
}
