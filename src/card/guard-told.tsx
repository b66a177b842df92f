/** What the guard says once the CM has chosen, in a strip that leaves the page free. */
import type { GuardChoice } from '../messages/basics';
import type { GuardView } from '../messages/guard';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { Mark } from '../ui/mark';

export function Told(props: { control: GuardView['control']; choice: GuardChoice; onClose: () => void }) {
  const { guard, common } = useWords();
  const { choice } = props;
  // The site's own question is still there: it is the CM who puts it away.
  const cancel = props.control === 'delete' && choice !== 'go_on';
  return (
    <main class="strip" data-part="told">
      <Mark size={22} />
      <p role="status">
        {guard.told[choice]} {cancel ? <strong>{guard.told.cancelFirst}</strong> : null}
      </p>
      <Button look="quiet" small label={common.close} onPress={props.onClose} part="close">
        <span aria-hidden="true">✕</span>
      </Button>
    </main>
  );
}
