/** The delays of the law that run, in « À suivre » of the journal. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import type { ClockSaid } from '../../ui/clock-exits';
import { ClockItem } from '../../ui/clock-item';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { usePort } from './context';
import { LoadTrouble } from './load-trouble';
import { useAsk } from './use-ask';

type Outcome = 'done' | 'unknown' | 'refused' | 'storage_full' | 'not_saved' | 'unreachable';
interface Said {
  readonly outcome: Outcome;
  readonly decision: string | null;
}

export function JournalClocks() {
  const words = useWords();
  const { clocks: t, common } = words;
  const { send, clock: now } = usePort();
  const { reply, unreachable, again } = useAsk('clocks.load', { practice: false });
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const settle = async (clock: string, what: ClockSaid) => {
    setBusy(true);
    try {
      const { outcome, decision } = await send('clocks.settle', { clock, ...what });
      setSaid({ outcome, decision: decision ?? null });
      again();
    } catch {
      setSaid({ outcome: 'unreachable', decision: null });
    }
    setBusy(false);
  };
  const undo = async (id: string) => {
    setSaid(null);
    await send('decisions.undo', { id }).catch(() => undefined);
    again();
  };
  const undoable = said?.decision ?? null;
  return (
    <section class="sheet stack" data-part="clocks">
      <h2>
        {t.title}{' '}
        {reply && reply.clocks.length > 0 ? <span class="soft small">{reply.clocks.length}</span> : null}
      </h2>
      {unreachable ? <LoadTrouble onRetry={again} /> : null}
      <div role="status" data-part="clock-said">
        {said === null ? null : (
          <Notice tone={said.outcome === 'done' ? 'good' : 'alarm'}>
            <span>{t.outcomes[said.outcome]}</span>
            {undoable === null ? null : (
              <div>
                <Button small look="quiet" part="undo-clock" onPress={() => void undo(undoable)}>
                  {common.undo}
                </Button>
              </div>
            )}
          </Notice>
        )}
      </div>
      {reply?.full ? <Notice tone="care">{t.full}</Notice> : null}
      {reply?.clocks.length === 0 ? <p class="soft">{t.none}</p> : null}
      {reply?.clocks.map((clock) => (
        <ClockItem
          key={clock.id}
          clock={clock}
          now={now()}
          busy={busy}
          onSay={(what) => void settle(clock.id, what)}
        />
      ))}
    </section>
  );
}
