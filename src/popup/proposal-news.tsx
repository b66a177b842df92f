/** The charter has answered: a line above the queue, and the way down to the answers. It presses nobody. */
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { isNews, type OwnState } from '../ui/propose/use-own';

/** Runs in the popup: to the list, opened. */
function goToList(): void {
  const list = document.querySelector<HTMLDetailsElement>('[data-part=proposals]');
  if (list === null) return;
  list.open = true;
  list.scrollIntoView({ block: 'start' });
  list.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
}

export function ProposalNews({ own }: { own: OwnState }) {
  const { proposals: words } = useWords();
  const news = own.list?.filter(isNews).length ?? 0;
  if (news === 0) return null;
  return (
    <p class="small proposal-news" role="status" data-part="proposal-news">
      {words.news(news)}{' '}
      <Button small look="quiet" onPress={goToList} part="see-news">
        {words.see}
      </Button>
    </p>
  );
}
