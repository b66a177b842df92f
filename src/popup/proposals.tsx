/** « Mes propositions » in the popup: opens by itself where the charter has answered. */
import { useMemo, useRef } from 'preact/hooks';
import { Fold } from '../ui/fold';
import { useWords } from '../ui/language';
import { OwnList } from '../ui/propose/own-list';
import { ProposeFold } from '../ui/propose/propose-fold';
import { isNews, type OwnState } from '../ui/propose/use-own';
import type { ProposalsPort } from './proposals-port';

export interface ProposalsProps {
  readonly port: ProposalsPort;
  readonly own: OwnState;
  readonly practice: boolean;
}

export function Proposals({ port, own, practice }: ProposalsProps) {
  const { proposals: words } = useWords();
  const opened = useRef(false);
  const propose = useMemo(() => {
    const about = port.propose(null);
    // What was just kept shows in the list at once.
    return {
      ...about,
      add: (asked: Parameters<typeof about.add>[0]) => about.add(asked).finally(own.reload),
    };
  }, [port, own.reload]);
  const { list } = own;
  if (list === undefined) return null;
  // Once open it stays so: reading the last answer does not close it under the reader's hand.
  if (list?.some(isNews)) opened.current = true;
  const open = list?.filter(({ read }) => !read).length ?? 0;
  return (
    <Fold
      title={words.mine}
      {...(open > 0 ? { aside: String(open) } : {})}
      open={opened.current}
      part="proposals"
    >
      <OwnList port={port} own={own} practice={practice} />
      {practice ? null : (
        <ProposeFold port={propose} preset={{ kinds: ['other', 'topic', 'reply'] }} mineBelow />
      )}
    </Fold>
  );
}
