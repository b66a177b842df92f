/** « À suivre »: promises and escalations that wait for their end. Informs; what leaves, leaves by the user's hand. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../platform/clock';
import { Button } from '../ui/button';
import type { EscalationPort } from '../ui/escalation/port';
import { Fold } from '../ui/fold';
import { useWords } from '../ui/language';
import { ClockList, clocksPress } from './clock-list';
import type { ClockPort, Clocks } from './clock-port';
import { ExpiringReplies } from './expiring';
import { type Follow, presses, type Waiting, waitingOf } from './follow';
import { FollowItem } from './follow-item';
import type { Closed } from './port';

type EscalationState = Awaited<ReturnType<EscalationPort['states']>>[number];

/** More than these are read in the journal. */
const MOST = 20;

export interface FollowUpProps {
  readonly follow: Follow;
  /** Delays of the law, first in the list. */
  readonly clocks: Clocks;
  readonly clockPort: ClockPort;
  readonly onChange: () => void;
  readonly onClose: (decision: string) => Promise<Closed>;
  readonly escalations: Pick<EscalationPort, 'states'>;
  /** Opens an escalation, to send it or to note what came back. */
  readonly onEscalation: (decision: string) => void;
  /** Takes a decision back: the escalation itself, or the closing of a follow-up. */
  readonly onUndo: (decision: string) => void;
}

export function FollowUp(props: FollowUpProps) {
  const { day, common } = useWords();
  const [last, setLast] = useState<{ readonly item: Waiting; readonly closed: Closed } | null>(null);
  const waiting = waitingOf(props.follow, today());
  const [states, setStates] = useState<readonly EscalationState[]>([]);
  const { escalations, follow } = props;
  useEffect(() => {
    if (follow.escalations.length > 0) void escalations.states().then(setStates);
  }, [escalations, follow]);
  const close = (item: Waiting) => {
    const say = (closed: Closed) => setLast({ item, closed });
    props.onClose(item.decision.id).then(say, () => say({ ok: false, decision: null }));
  };
  const undoable = last?.closed.decision ?? null;
  const { clocks, full } = props.clocks;
  const expiring = follow.expiring ?? [];
  const count = waiting.length + clocks.length + expiring.length;
  // What was noted last stays in sight where it was the last thing to follow.
  const shown = useRef(false);
  const opened = useRef(false);
  shown.current ||= count > 0;
  if (!shown.current && last === null) return null;
  // It does not close by itself on what was just noted, and on its undoing.
  opened.current ||= presses(waiting) || clocksPress(props.clocks);
  return (
    <Fold title={day.follow} aside={String(count)} open={opened.current} part="follow">
      <ClockList
        clocks={clocks}
        full={full}
        port={props.clockPort}
        onUndo={props.onUndo}
        onChange={props.onChange}
      />
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
          standing={states.find(({ id }) => id === item.decision.id) ?? null}
          onEscalation={() => props.onEscalation(item.decision.id)}
          onRemove={() => props.onUndo(item.decision.id)}
        />
      ))}
      <ExpiringReplies expiring={expiring} />
      {waiting.length > MOST ? <p class="soft small">{day.more(waiting.length - MOST)}</p> : null}
    </Fold>
  );
}
