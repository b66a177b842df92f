/** One person's data: searched by handles or from a decision, counted, given out, erased. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { AuthorFound } from './author-found';
import { useJournal } from './context';
import { HandleFields } from './handle-fields';
import { handlesOf, type TypedHandle } from './handles';
import { useAuthor } from './use-author';

const none: TypedHandle[] = [{ network: 'x', text: '' }];

export function JournalAuthor() {
  const { journal } = useWords();
  const { address, reloadHealth } = useJournal();
  const t = journal.author;
  const [typed, setTyped] = useState<TypedHandle[]>(none);
  const [missing, setMissing] = useState(false);
  const asking = useAuthor(reloadHealth);
  const { entry } = address;
  const { search } = asking;

  useEffect(() => {
    if (entry !== null) void search({ decision: entry });
  }, [entry, search]);

  const find = useCallback(() => {
    const handles = handlesOf(typed);
    setMissing(handles.length === 0);
    if (handles.length > 0) void search({ handles });
  }, [typed, search]);

  const fromEntry = asking.author !== null && 'decision' in asking.author;
  return (
    <>
      <p class="soft">{t.intro}</p>
      {fromEntry ? (
        <section class="sheet stack" data-part="from-entry">
          <h2>{t.fromEntry}</h2>
          <p class="soft small">{t.fromEntryHelp}</p>
          <AuthorFound asking={asking} />
        </section>
      ) : null}
      <form
        class="sheet stack"
        aria-labelledby="by-handle"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <h2 id="by-handle">{t.byHandle}</h2>
        <HandleFields
          typed={typed}
          missing={missing}
          onChange={(next) => {
            setTyped(next);
            setMissing(false);
          }}
        />
        <div>
          <Button look="first" part="find" busy={asking.busy} onPress={find}>
            {t.search}
          </Button>
        </div>
        {fromEntry ? null : <AuthorFound asking={asking} />}
      </form>
    </>
  );
}
