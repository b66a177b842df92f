/** Legal hold, or its end: what it concerns and why it matters, then a second press. */
import { useId, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { usePort } from './context';
import type { Entry } from './gather';

type Held = ReplyOf<'journal.hold'>;
type Scope = 'comment' | 'thread';

export function HoldForm(props: { entry: Entry; onDone: () => void; onClose: () => void }) {
  const words = useWords();
  const t = words.journal;
  const { send } = usePort();
  const id = useId();
  const { entry } = props;
  // What was asked at first: the entry's own mark changes under the form once it is done.
  const [on] = useState(entry.held === null);
  const [scope, setScope] = useState<Scope>('comment');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Held | 'unreachable' | null>(null);
  const scopes: Scope[] = entry.thread === null ? ['comment'] : ['comment', 'thread'];

  const confirm = async () => {
    setBusy(true);
    try {
      const reply = await send('journal.hold', { decision: entry.id, scope, on });
      setDone(reply);
      if (reply.outcome === 'done') props.onDone();
    } catch {
      setDone('unreachable');
    }
    setBusy(false);
  };

  const settled = done !== null && done !== 'unreachable' && done.outcome === 'done';
  return (
    <fieldset class="group" data-part="hold-form">
      <legend>{on ? t.hold.title : t.hold.titleEnd}</legend>
      <p id={id} class="small">
        {on ? t.hold.why : t.hold.whyEnd}
      </p>
      {settled ? null : (
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
      )}
      <div class="row">
        {settled ? null : (
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
        )}
        <Button small look="quiet" part="hold-close" onPress={props.onClose}>
          {settled ? words.common.close : words.common.cancel}
        </Button>
      </div>
      <div role="status">
        {done === null ? null : done === 'unreachable' ? (
          <Notice tone="alarm">{t.unreachable}</Notice>
        ) : done.outcome !== 'done' ? (
          <Notice tone="alarm">{t.outcomes[done.outcome]}</Notice>
        ) : (
          <Notice tone="good">
            <span>{on ? t.hold.done(done.entries) : t.hold.ended(done.entries)}</span>
            {!on && entry.held !== null ? <span>{t.hold.still}</span> : null}
          </Notice>
        )}
      </div>
    </fieldset>
  );
}
