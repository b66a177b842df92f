/** P23: one press covers abusive words on the pages, another shows them again. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import type { BlurPort } from './blur-port';

export function BlurToggle(props: { port: BlurPort }) {
  const { day } = useWords();
  const { port } = props;
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    port.load().then(setOn, () => setOn(null));
  }, [port]);
  // Nothing to press until it is known what a press would change.
  if (on === null) return null;
  return (
    <Button
      small
      look="quiet"
      pressed={on}
      part="blur"
      onPress={() => void port.set(!on).then(setOn, () => undefined)}
    >
      {day.blur}
    </Button>
  );
}
