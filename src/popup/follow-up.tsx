/** « À suivre »: promises and escalations that wait for their end. Informs; what leaves, leaves by the user's hand. */
import { useState } from 'preact/hooks';
import { today } from '../platform/clock';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { useWords } from '../ui/language';
import { type Follow, presses, type Waiting, waitingOf } from './follow';
import { FollowItem } from './follow-item';
import type { Closed } from './port';

/** More than these are read in the journal. */
const MOST = 20;

export interface FollowUpProps {
  readonly follow: Follow;
  readonly onClose: (decision: string) => Promise<Closed>;
  /** Opens an escalation, to send it or to note what came back. */
  readonly onEscalation: (decision: string) => void;
  /** Takes a decision back: the escalation itself, or the closing of a follow-up. */
  readonly onUndo: (decision: string) => void;
}

export function FollowUp(props: FollowUpProps) {
  const { day, common } = useWords();
  const [last, setLast] = useState<{ readonly item: Waiting; readonly closed: Closed } | null>(null);
  const waiting = waitingOf(props.follow, today());
  const close = (item: Waiting) => {
    const say = (closed: Closed) => setLast({ item, closed });
    props.onClose(item.decision.id).then(say, () => say({ ok: false, decision: null }));
  };
  const undoable = last?.closed.decision ?? null;
  if (waiting.length === 0 && last === null) return null;
  return (
    <Fold title={day.follow} aside={String(waiting.length)} open={presses(waiting)} part="follow">
      <div role="status" data-part="closed">
        {last ? (
          <p class="small">
            {last.closed.ok
              ? day.closed[last.item.decision.act === 'promise' ? 'promise' : 'escalate']
              : day.notClosed}{' '}
            {undoable ? (
              <Button
                look="quiet"
                small
                part="undo-close"
                onPress={() => {
                  setLast(null);
                  props.onUndo(undoable);
                }}
              >
                {common.undo}
              </Button>
            ) : null}
          </p>
        ) : null}
      </div>
      {waiting.slice(0, MOST).map((item) => (
        <FollowItem
          key={item.decision.id}
          item={item}
          onClose={() => close(item)}
          onEscalation={() => props.onEscalation(item.decision.id)}
          onRemove={() => props.onUndo(item.decision.id)}
        />
      ))}
      {waiting.length > MOST ? <p class="soft small">{day.more(waiting.length - MOST)}</p> : null}
    </Fold>
  );
}
