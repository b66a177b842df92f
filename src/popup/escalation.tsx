/** One escalation in the popup: seen, confirmed and sent from here, never from a page. */
import { ANSWER_DAYS } from '../core/escalation/limits';
import { now, today } from '../platform/clock';
import type { EscalationPort } from '../ui/escalation/port';
import { EscalationScreen } from '../ui/escalation/screen';
import { useWords } from '../ui/language';
import { Screen } from './screen';

const DAY = 24 * 3_600_000;

export interface EscalationProps {
  readonly decision: string;
  readonly port: EscalationPort;
  readonly onBack: () => void;
}

export function Escalation(props: EscalationProps) {
  const { escalation } = useWords();
  return (
    <Screen title={escalation.title} onBack={props.onBack}>
      <EscalationScreen
        decision={props.decision}
        port={props.port}
        today={today()}
        lastDay={today(() => now() + ANSWER_DAYS * DAY)}
      />
    </Screen>
  );
}
