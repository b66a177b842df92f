/** What changed from one version to another; asked when it is shown. */
import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { ChangeList } from './change-list';

export function Between(props: { from: number; to: number }) {
  const { versions: t, options } = useWords();
  const { place } = useOptions();
  const { from, to } = props;
  const [reply, setReply] = useState<ReplyOf<'versions.diff'> | 'unreachable' | null>(null);
  useEffect(() => {
    setReply(null);
    send('versions.diff', { place, from, to }).then(setReply, () => setReply('unreachable'));
  }, [place, from, to]);
  if (reply === null) return <p class="soft">{options.loading}</p>;
  if (reply === 'unreachable') return <p role="alert">{t.unreachable}</p>;
  if (reply.found === null) return <p role="alert">{t.unreadable}</p>;
  return <ChangeList changes={reply.found.changes} total={reply.found.total} />;
}
