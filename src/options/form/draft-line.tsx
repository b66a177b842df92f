/** Says that something is typed and not saved, and leads back to what the charter says. */
import { Button } from '../../ui/button';
import { moment } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import type { Typing } from '../drafts/use-draft';

export function DraftLine(props: { draft: Pick<Typing<object>, 'changed' | 'found' | 'moved' | 'forget'> }) {
  const { editor: t } = useWords();
  const language = useLanguage();
  const { changed, found, moved, forget } = props.draft;
  if (!changed) return null;
  return (
    <div class="row draft-line" data-part="draft">
      <span class="soft small">
        {found === null ? t.unsaved : t.found(moment(language, found, new Date()))} {moved ? t.moved : null}
      </span>
      <Button small look="quiet" part="forget" onPress={forget}>
        {t.forget}
      </Button>
    </div>
  );
}
