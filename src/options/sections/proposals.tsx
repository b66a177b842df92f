/** Proposals: what an admin received, and what a CM proposed. */
import { useReadOnly } from '../context';
import { Inbox } from '../proposals/inbox';
import { Mine } from '../proposals/mine';

export function ProposalsSection() {
  const readOnly = useReadOnly();
  return (
    <div class="stack">
      {readOnly ? null : <Inbox />}
      <Mine />
    </div>
  );
}
