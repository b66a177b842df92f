/** The filters in force, each to be taken away with one press. */
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import { chipsOf } from './chips';
import { useJournal } from './context';
import { type Filters, noFilter } from './filters';

export function FilterChips({ onChange }: { onChange: (filters: Filters) => void }) {
  const words = useWords();
  const language = useLanguage();
  const { address, names } = useJournal();
  const frame = useRef<HTMLElement>(null);
  const t = words.journal;
  const chips = chipsOf(address.filters, names, words, language);

  const change = (next: Filters) => {
    // The chip goes away: who presses by keyboard stays where they were.
    frame.current?.focus();
    onChange(next);
  };

  return (
    <section class="row chips" aria-label={t.inForce} data-part="chips" ref={frame} tabIndex={-1}>
      {chips.map(({ key, text, without }) => (
        <button
          key={key}
          type="button"
          class="chip chip-off"
          aria-label={t.removeChip(text)}
          data-chip={key}
          onClick={() => change({ ...address.filters, ...without })}
        >
          <bdi>{text}</bdi>
          <span aria-hidden="true">×</span>
        </button>
      ))}
      {chips.length === 0 ? null : (
        <Button look="quiet" small part="clear" onPress={() => change(noFilter)}>
          {t.clear}
        </Button>
      )}
    </section>
  );
}
