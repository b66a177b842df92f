/** A page that Relais could read but does not: why, and how to wake it up where that is allowed. */
import type { Overview, PageState } from '../messages/views';
import { Button } from '../ui/button';
import { day } from '../ui/formats';
import { labels } from '../ui/labels';
import { useLanguage, useWords } from '../ui/language';
import { StatePage } from '../ui/state-page';

export interface AsleepProps {
  readonly page: PageState;
  readonly overview: Overview | null;
  readonly onWatch: () => void;
  readonly onResume: () => void;
  readonly onOptions: () => void;
}

export function Asleep(props: AsleepProps) {
  const words = useWords();
  const language = useLanguage();
  const { popup } = words;
  const { page, overview } = props;
  if (page.why === 'paused') {
    const until = overview?.pausedUntil;
    return (
      <StatePage title={until ? popup.paused(day(language, until.slice(0, 10))) : popup.pausedPlain}>
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
