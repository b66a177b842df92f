/** One escalation in the popup: seen, confirmed and sent from here, never from a page. */
import { useEffect, useRef } from 'preact/hooks';
import { ANSWER_DAYS } from '../core/escalation/limits';
import { now, today } from '../platform/clock';
import { Button } from '../ui/button';
import type { EscalationPort } from '../ui/escalation/port';
import { EscalationScreen } from '../ui/escalation/screen';
import { useWords } from '../ui/language';

const DAY = 24 * 3_600_000;

export interface EscalationProps {
  readonly decision: string;
  readonly port: EscalationPort;
  readonly onBack: () => void;
}

export function Escalation(props: EscalationProps) {
  const { common, escalation } = useWords();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <main class="popup-comment" ref={root}>
      <header class="comment-head">
        <Button look="quiet" small onPress={props.onBack} part="back">
          <span aria-hidden="true">‹</span> {common.back}
        </Button>
        <h1 class="popup-name">{escalation.title}</h1>
      </header>
      <div class="popup-body">
        <EscalationScreen
          decision={props.decision}
          port={props.port}
          today={today()}
          lastDay={today(() => now() + ANSWER_DAYS * DAY)}
        />
      </div>
    </main>
  );
}
