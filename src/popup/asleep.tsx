/** A page that Relais could read but does not: why, and how to wake it up where that is allowed. */
import type { PageState } from '../messages/views';
import { Button } from '../ui/button';
import { labels } from '../ui/labels';
import { useWords } from '../ui/language';
import { StatePage } from '../ui/state-page';

export interface AsleepProps {
  readonly page: PageState;
  readonly onWatch: () => void;
  readonly onResume: () => void;
  readonly onOptions: () => void;
}

export function Asleep(props: AsleepProps) {
  const words = useWords();
  const { popup } = words;
  const { page } = props;
  if (page.why === 'paused') {
    return (
      <StatePage title={popup.paused}>
        <Button look="first" onPress={props.onResume} part="resume">
          {popup.resume}
        </Button>
      </StatePage>
    );
  }
  const settings = page.why === 'no_brand' || page.why === 'network_off';
  return (
    <StatePage
      title={page.why === 'no_brand' ? popup.setUp : popup.asleep}
      text={page.why === 'no_brand' ? popup.setUpText : labels(words).awake[page.why]}
    >
      {settings ? (
        <Button look="first" onPress={props.onOptions} part="open-options">
          {popup.openOptions}
        </Button>
      ) : page.page !== null ? (
        <Button look="first" onPress={props.onWatch} part="watch-page">
          {popup.watchHere}
        </Button>
      ) : null}
    </StatePage>
  );
}
