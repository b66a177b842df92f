/** What the charter that came into force by itself changed, until somebody has read it. */
import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { ChangeList } from '../versions/change-list';

type Found = ReplyOf<'versions.diff'>['found'];

export function Unseen(props: { before: number; onSeen: () => Promise<void> }) {
  const { travel: t } = useWords();
  const { place, charter } = useOptions();
  const { before } = props;
  const [found, setFound] = useState<Found>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  useEffect(() => {
    const load = async () => {
      const { versions } = await send('versions.list', { place });
      const [now] = versions;
      return now ? (await send('versions.diff', { place, from: before, to: now.seq })).found : null;
    };
    load().then(setFound, () => setFound(null));
  }, [place, before, charter.revision]);
  const seen = async () => {
    await send('travel.set', { place, seen: true }).catch(() => null);
    await props.onSeen();
  };
  if (found === null) return null;
  return (
    <Notice>
      <div class="stack" data-part="unseen">
        <p>{t.unseen}</p>
        <ChangeList changes={found.changes} total={found.total} />
        <div>
          <Button small part="seen" onPress={() => void seen()}>
            {t.seen}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
