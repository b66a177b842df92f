/** A version in force again, in two steps; what came of it is said beside. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import type { VersionView } from '../../messages/versions';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { ProblemList } from '../problem-list';

export interface RestoreProps {
  readonly version: VersionView;
  /** It is the one before the last change. */
  readonly undo?: boolean;
  readonly label: string;
  readonly confirm: string;
}

export function Restore({ version, undo = false, label, confirm }: RestoreProps) {
  const { versions: t, options } = useWords();
  const { place, charter, reload } = useOptions();
  const [asked, setAsked] = useState(false);
  const [reply, setReply] = useState<ReplyOf<'versions.restore'> | 'unreachable' | null>(null);
  const restore = async () => {
    setAsked(false);
    const request = { place, seq: version.seq, revision: charter.revision, undo };
    const found = await send('versions.restore', request).catch(() => 'unreachable' as const);
    setReply(found);
    if (found !== 'unreachable') await reload();
  };
  const outcome = reply === 'unreachable' ? reply : reply?.outcome;
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (outcome === 'saved') said.current?.focus();
  }, [outcome]);
  return (
    <div class="stack">
      {asked ? (
        <>
          <p class="soft small">{t.restoreHelp}</p>
          <div class="row">
            <Button look="first" part="restore-confirm" onPress={() => void restore()}>
              {confirm}
            </Button>
            <Button look="quiet" onPress={() => setAsked(false)}>
              {options.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button small part={undo ? 'undo-last' : 'restore'} onPress={() => setAsked(true)}>
            {label}
          </Button>
        </div>
      )}
      {outcome === undefined ? null : outcome === 'saved' ? (
        <p role="status" tabIndex={-1} ref={said}>
          {t.restored}
        </p>
      ) : (
        <Notice tone="alarm" role="alert">
          {options.outcomes[outcome]}
          {reply === null || reply === 'unreachable' ? null : <ProblemList problems={reply.problems} />}
        </Notice>
      )}
    </div>
  );
}
