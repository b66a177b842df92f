/** Where there is no queue to show: why, and the one thing to do about it. */
import { Button } from '../ui/button';
import { labels } from '../ui/labels';
import { useWords } from '../ui/language';
import { StatePage } from '../ui/state-page';
import type { Place } from './place';
import type { PopupPort } from './port';

export interface ElsewhereProps {
  readonly place: Exclude<Place, { state: 'page' }>;
  readonly port: PopupPort;
  readonly onChange: () => void;
}

export function Elsewhere({ place, port, onChange }: ElsewhereProps) {
  const words = useWords();
  const { popup } = words;
  if (place.state === 'withdrawn') {
    return (
      <StatePage title={popup.withdrawn} text={popup.withdrawnText}>
        <Button look="first" onPress={() => void port.allow(place.origins).then(onChange)} part="allow">
          {popup.allow}
        </Button>
      </StatePage>
    );
  }
  if (place.state === 'reload') {
    return (
      <StatePage title={popup.reload} text={popup.reloadText}>
        <Button look="first" onPress={() => void port.reload(place.tabId).then(onChange)} part="reload">
          {popup.reloadNow}
        </Button>
      </StatePage>
    );
  }
  const { practice: _, ...networks } = labels(words).networks;
  return (
    <StatePage
      title={popup.elsewhere}
      text={popup.elsewhereText(words.common.list(Object.values(networks)))}
    />
  );
}
