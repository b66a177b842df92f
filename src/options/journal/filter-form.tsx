/** Search words, always at hand, and the other filters, folded. */
import { networkIds } from '../../core/comment';
import { decisionActs } from '../../core/decision';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { labels } from '../../ui/labels';
import { useWords } from '../../ui/language';
import { Choice } from './choice';
import { useJournal } from './context';
import { type Filters, MOST_WORDS, paramsOf, reversed } from './filters';
import { useTyped } from './use-typed';

export function FilterForm({ onChange }: { onChange: (filters: Filters) => void }) {
  const words = useWords();
  const { address, names } = useJournal();
  const { filters } = address;
  const t = words.journal;
  const said = labels(words);
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const typed = useTyped(filters.words, (searched) => set({ words: searched }));
  const folded = paramsOf({ ...filters, words: '' }).length;
  return (
    <search class="sheet stack">
      <Field label={t.words} hint={t.wordsHelp}>
        {(facts) => (
          <input
            {...facts}
            type="search"
            name="words"
            dir="auto"
            maxLength={MOST_WORDS}
            value={typed.value}
            onInput={(event) => typed.type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') typed.now();
            }}
          />
        )}
      </Field>
      <Fold title={t.filters} part="filters" {...(folded > 0 ? { aside: String(folded) } : {})}>
        <fieldset class="group entry-lines">
          <legend>{t.acts}</legend>
          {decisionActs.map((act) => (
            <label key={act} class="row">
              <input
                type="checkbox"
                name="act"
                value={act}
                checked={filters.acts.includes(act)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  set({
                    acts: decisionActs.filter((one) => (one === act ? on : filters.acts.includes(one))),
                  });
                }}
              />
              {said.decisions[act]}
            </label>
          ))}
        </fieldset>
        <div class="columns">
          <Choice
            label={t.network}
            all={t.all}
            name="network"
            value={filters.network}
            options={networkIds.map((id) => ({ id, name: said.networks[id] }))}
            onChoose={(id) => set({ network: networkIds.find((one) => one === id) ?? null })}
          />
          <Choice
            label={t.brand}
            all={t.allBrands}
            name="brand"
            value={filters.brand}
            options={names.brands}
            onChoose={(brand) => set({ brand })}
          />
          <Choice
            label={t.topic}
            all={t.all}
            name="topic"
            value={filters.topic}
            options={names.topics}
            onChoose={(topic) => set({ topic })}
          />
          <Choice
            label={t.department}
            all={t.all}
            name="department"
            value={filters.department}
            options={names.departments}
            onChoose={(department) => set({ department })}
          />
          <Field label={t.from}>
            {(facts) => (
              <input
                {...facts}
                type="date"
                name="from"
                value={filters.from ?? ''}
                onInput={(event) => set({ from: event.currentTarget.value || null })}
              />
            )}
          </Field>
          <Field label={t.until} error={reversed(filters) ? t.datesReversed : null}>
            {(facts) => (
              <input
                {...facts}
                type="date"
                name="until"
                value={filters.until ?? ''}
                onInput={(event) => set({ until: event.currentTarget.value || null })}
              />
            )}
          </Field>
        </div>
        <label class="row">
          <input
            type="checkbox"
            name="undone"
            checked={filters.undone}
            onChange={(event) => set({ undone: event.currentTarget.checked })}
          />
          {t.undoneToo}
        </label>
      </Fold>
    </search>
  );
}
