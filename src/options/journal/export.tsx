/** The journal, or what the filters leave of it, as a file: a table for people, JSON lines for tools. */
import { useState } from 'preact/hooks';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { useJournal, usePort } from './context';
import { csvHead, csvOf } from './csv-columns';
import { ExportOutcome } from './export-outcome';
import { FilterChips } from './filter-chips';
import { isNone, noFilter, queryOf } from './filters';
import { fileName } from './save-file';
import { useAsk } from './use-ask';
import { type ExportJob, useExport } from './use-export';
import { when } from './when';

const forms = ['csv', 'jsonl'] as const;
type Form = (typeof forms)[number];

const types: Readonly<Record<Form, string>> = {
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/x-ndjson;charset=utf-8',
};

export function JournalExport() {
  const words = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const { address, refine, health, reloadHealth } = useJournal();
  const { clock } = usePort();
  const t = words.journal.export;
  const { filters } = address;
  const filtered = !isNone(filters);
  const [whole, setWhole] = useState(!filtered);
  const [form, setForm] = useState<Form>('csv');
  const exporting = useExport(reloadHealth);
  // All of it: what was undone stays part of the story.
  const query = queryOf(whole || !filtered ? { ...noFilter, undone: true } : filters);
  const names = useAsk('journal.names', { practice: query.practice });
  const running = exporting.state.is === 'running';

  const job = (): ExportJob => {
    const separator = language === 'fr' ? ';' : ',';
    const replies = charter.replies.map(({ id, title }) => ({ id, name: title }));
    const known = { ...(names.reply ?? { brands: [], topics: [], departments: [] }), replies };
    return {
      query,
      whole: whole || !filtered,
      file: fileName(t.file, today(clock), form),
      type: types[form],
      head: form === 'csv' ? csvHead(words, separator) : '',
      convert: form === 'csv' ? (lines) => csvOf(lines, words, known, separator) : (lines) => lines,
    };
  };

  return (
    <div class="sheet stack">
      <p class="soft">
        {t.intro} {t.personal}
      </p>
      <fieldset class="group" disabled={running}>
        <legend>{t.what}</legend>
        <label class="row">
          <input
            type="radio"
            name="what"
            value="whole"
            checked={whole || !filtered}
            onChange={() => setWhole(true)}
          />
          {t.whole}
        </label>
        <label class="row">
          <input
            type="radio"
            name="what"
            value="filtered"
            disabled={!filtered}
            checked={!whole && filtered}
            onChange={() => setWhole(false)}
          />
          {t.filtered}
        </label>
        {filtered ? (
          <FilterChips onChange={(next) => refine({ filters: next })} />
        ) : (
          <p class="soft small">{t.noFilter}</p>
        )}
      </fieldset>
      <fieldset class="group" disabled={running}>
        <legend>{t.how}</legend>
        {forms.map((one) => (
          <div key={one}>
            <label class="row">
              <input
                type="radio"
                name="form"
                value={one}
                checked={form === one}
                onChange={() => setForm(one)}
                aria-describedby={`form-${one}`}
              />
              {t[one]}
            </label>
            <p class="soft small" id={`form-${one}`}>
              {one === 'csv' ? t.csvHelp : t.jsonlHelp}
            </p>
          </div>
        ))}
      </fieldset>
      {running ? null : (
        <div>
          <Button
            look="first"
            part="export"
            busy={names.reply === null && !names.unreachable}
            onPress={() => void exporting.run(job())}
          >
            {t.start}
          </Button>
        </div>
      )}
      <ExportOutcome exporting={exporting} records={health?.records ?? 0} />
      <p class="soft small">
        {health?.lastExport ? t.last(when(language, health.lastExport)) : health ? t.never : ''}
      </p>
    </div>
  );
}
