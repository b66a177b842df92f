/** P8: when a thread is called a snowball. */
import { useMemo } from 'preact/hooks';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';
import { typedFigure } from './figure';

export function SnowballForm() {
  const { editor } = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const t = editor.numbers;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'repliesPerHour', kind: 'number', whole: true, words: { ...t.perHour, wrong: t.whole } },
      { at: 'authorsPerHour', kind: 'number', whole: true, words: { ...t.authors, wrong: t.whole } },
      { at: 'growth', kind: 'number', words: t.growth },
    ],
    [t],
  );
  const figure = (value: number) => typedFigure(language, value);
  return (
    <section class="sheet stack" aria-labelledby="snowball">
      <h2 id="snowball">{t.snowball}</h2>
      <p class="soft">{t.snowballHelp}</p>
      <PartForm
        part="snowball"
        record={charter.snowball}
        fields={fields}
        path="snowball"
        beside={({ repliesPerHour, authorsPerHour, growth }) => (
          <p class="in-words">
            {t.snowballWords(figure(repliesPerHour), figure(authorsPerHour), figure(growth))}
          </p>
        )}
      />
    </section>
  );
}
