/** The background did not answer: said at once, with the way to ask again. */
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';

export function LoadTrouble({ onRetry }: { onRetry: () => void }) {
  const { journal, common } = useWords();
  return (
    <Notice tone="alarm" role="alert">
      <span>{journal.unreachable}</span>
      <div>
        <Button small part="retry" onPress={onRetry}>
          {common.retry}
        </Button>
      </div>
    </Notice>
  );
}
