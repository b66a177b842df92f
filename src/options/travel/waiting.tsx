/** A new charter that waits to be read: what it changes, then in force at a press. */
import { useState } from 'preact/hooks';
import { send } from '../../messages/send';
import type { FollowView, FoundCharter } from '../../messages/travel';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { Found } from './found';

export interface WaitingProps {
  readonly waits: NonNullable<FollowView['waits']>;
  readonly onDone: () => Promise<void>;
}

export function Waiting({ waits, onDone }: WaitingProps) {
  const { travel: t } = useWords();
  const { place } = useOptions();
  const [found, setFound] = useState<FoundCharter | null>(null);
  const [said, setSaid] = useState('');
  const read = async () => {
    const reply = await send('travel.waiting', { place }).catch(() => null);
    setFound(reply?.found ?? null);
    setSaid(reply?.found ? '' : reply ? t.waitGone : t.outcomes.unreachable);
  };
  const accept = async () => {
    const reply = await send('travel.accept', { place, sum: waits.sum }).catch(() => null);
    if (reply?.outcome === 'done') return onDone();
    setFound(null);
    setSaid(
      reply === null
        ? t.outcomes.unreachable
        : reply.outcome === 'gone'
          ? t.waitGone
          : t.outcomes[reply.outcome],
    );
  };
  return (
    <Notice tone={waits.crisis ? 'alarm' : 'care'}>
      <div class="stack" data-part="waits">
        <p>{waits.crisis ? t.waitsCrisis : t.waits}</p>
        {found ? <Found found={found} /> : null}
        <p role="status">{said}</p>
        <div class="row">
          {found ? (
            <Button look="first" part="accept" onPress={() => void accept()}>
              {t.accept}
            </Button>
          ) : (
            <Button look="first" part="read" onPress={() => void read()}>
              {t.read}
            </Button>
          )}
        </div>
      </div>
    </Notice>
  );
}
