/** « Mes propositions »: what waits, what was sent, what the charter answered; and the file that leaves. */
import type { OwnView } from '../../messages/proposals';
import { Fold } from '../fold';
import { useWords } from '../language';
import { Notice } from '../notice';
import { OwnItem } from './own-item';
import type { OwnPort } from './own-port';
import { SendProposals } from './send-proposals';
import { isNews, type OwnState } from './use-own';

export interface OwnListProps {
  readonly port: OwnPort;
  readonly own: OwnState;
  readonly practice: boolean;
}

export function OwnList({ port, own, practice }: OwnListProps) {
  const { proposals: words } = useWords();
  const { list, reload } = own;
  if (list === undefined) return null;
  if (list === null) return <Notice tone="care">{words.noList}</Notice>;
  if (list.length === 0) {
    return (
      <p class="soft small" data-part="mine-none">
        {words.mineNone} {words.mineHow}
      </p>
    );
  }
  const after = (press: Promise<boolean>) => void press.then(reload);
  const item = (one: OwnView) => (
    <OwnItem
      key={one.proposal.id}
      own={one}
      onRead={() => after(port.read(one.proposal.id))}
      onDrop={() => after(port.drop(one.proposal.id))}
    />
  );
  const answered = list.filter(isNews);
  const open = list.filter(({ answer }) => answer === null);
  const older = list.filter(({ read }) => read);
  return (
    <div class="proposals" data-part="mine">
      {answered.map(item)}
      {open.map(item)}
      {older.length > 0 ? (
        <Fold title={words.older} aside={String(older.length)} part="older">
          {older.map(item)}
        </Fold>
      ) : null}
      {practice ? (
        <p class="soft small">{words.exercise}</p>
      ) : open.length > 0 ? (
        <SendProposals
          port={port}
          waiting={open.some(({ state }) => state === 'waiting')}
          onSent={() => void reload()}
        />
      ) : null}
    </div>
  );
}
