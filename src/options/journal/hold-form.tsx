/** Legal hold, or its end: what it concerns and why it matters, then a second press. */
import { useId, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { usePort } from './context';
import type { Entry } from './gather';

export interface HoldDone {
  readonly on: boolean;
  /** Decisions that it concerns. */
  readonly entries: number;
}
type Refused = Exclude<ReplyOf<'journal.hold'>['outcome'], 'done'> | 'unreachable';

export interface HoldFormProps {
  readonly entry: Entry;
  readonly onDone: (done: HoldDone) => void;
  readonly onCancel: () => void;
}

export function HoldForm(props: HoldFormProps) {
  const words = useWords();
  const t = words.journal;
  const { send } = usePort();
  const id = useId();
  const { entry } = props;
  const on = entry.held === null;
  const [scope, setScope] = useState<'comment' | 'thread'>('comment');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const scopes = entry.thread === null ? (['comment'] as const) : (['comment', 'thread'] as const);

  const confirm = async () => {
    setBusy(true);
    try {
      const { outcome, entries } = await send('journal.hold', { decision: entry.id, scope, on });
      if (outcome === 'done') props.onDone({ on, entries });
      else setRefused(outcome);
    } catch {
      setRefused('unreachable');
    }
    setBusy(false);
  };

  return (
    <fieldset class="group" data-part="hold-form">
      <legend>{on ? t.hold.title : t.hold.titleEnd}</legend>
      <p id={id} class="small">
        {on ? t.hold.why : t.hold.whyEnd}
      </p>
      <fieldset class="hold-scope">
        <legend class="small">{t.hold.scope}</legend>
        {scopes.map((one) => (
          <label key={one} class="row">
            <input
              type="radio"
              name={`${id}-scope`}
              value={one}
              checked={scope === one}
              onChange={() => setScope(one)}
            />
            {t.hold[one]}
          </label>
        ))}
      </fieldset>
      <div class="row">
        <Button
          small
          look={on ? 'first' : 'alarm'}
          busy={busy}
          describedBy={id}
          part="hold-confirm"
          onPress={() => void confirm()}
        >
          {on ? t.hold.confirm : t.hold.confirmEnd}
        </Button>
        <Button small look="quiet" part="hold-cancel" onPress={props.onCancel}>
          {words.common.cancel}
        </Button>
      </div>
      {refused === null ? null : (
        <Notice tone="alarm" role="alert">
          {refused === 'unreachable' ? t.unreachable : t.outcomes[refused]}
        </Notice>
      )}
    </fieldset>
  );
}
