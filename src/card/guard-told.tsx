/** What the guard says once the CM has chosen, in a strip that leaves the page free. */
import type { GuardChoice } from '../messages/basics';
import type { GuardView } from '../messages/guard';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { Mark } from '../ui/mark';

export interface ToldProps {
  readonly control: GuardView['control'];
  readonly choice: GuardChoice;
  /** Opens the escalation that was just prepared, where there is one. */
  readonly onEscalation: (() => void) | null;
  readonly onClose: () => void;
}

export function Told(props: ToldProps) {
  const { guard, common, escalation } = useWords();
  const { choice } = props;
  // The site's own question is still there: it is the CM who puts it away.
  const cancel = props.control === 'delete' && choice !== 'go_on';
  return (
    <main class="strip" data-part="told">
      <Mark size={22} />
      <h1 class="unseen">{guard.title[props.control]}</h1>
      <div class="strip-said">
        <p role="status">
          {guard.told[choice]} {cancel ? <strong>{guard.told.cancelFirst}</strong> : null}
        </p>
        {props.onEscalation ? (
          <div>
            <Button small onPress={props.onEscalation} part="open-escalation">
              {escalation.open}
            </Button>
          </div>
        ) : null}
      </div>
      <Button look="quiet" small label={common.close} onPress={props.onClose} part="close">
        <span aria-hidden="true">✕</span>
      </Button>
    </main>
  );
}
