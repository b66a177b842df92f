/** How an escalation stands, in a word; what asks for the user before anything else. */
import type { CaseState } from '../../core/escalation/case';
import type { DeliveryStatus } from '../../core/escalation/delivery';
import { Chip } from '../chip';
import { useWords } from '../language';

export function StateChip(props: { state: CaseState; trouble: DeliveryStatus | null }) {
  const { escalation: words } = useWords();
  const { state, trouble } = props;
  return (
    <Chip tone={trouble ? 'care' : 'plain'}>{trouble ? words.statuses[trouble] : words.states[state]}</Chip>
  );
}
