/** What came of undoing a decision. The region is there from the start, so that it is read out. */
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import type { Undone } from './use-undo';

export function UndoNotice({ outcome }: { outcome: Undone | null }) {
  const { journal: t } = useWords();
  const said = { undone: t.undone, refused: t.undoRefused, unreachable: t.unreachable };
  return (
    <div role="status" data-part="undo-outcome">
      {outcome === null ? null : (
        <Notice tone={outcome === 'undone' ? 'good' : 'alarm'}>{said[outcome]}</Notice>
      )}
    </div>
  );
}
