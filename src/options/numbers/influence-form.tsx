/** P3: from when a comment is influential on its page. */
import { useMemo } from 'preact/hooks';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';
import { typedFigure } from './figure';

export function InfluenceForm() {
  const { editor } = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const t = editor.numbers;
  const fields = useMemo((): FieldSpec[] => {
    const whole = { kind: 'number', whole: true } as const;
    return [
      { at: 'deviations', kind: 'number', words: t.deviations },
      { at: 'floor', ...whole, words: { ...t.floor, wrong: t.whole } },
      { at: 'minimumSample', ...whole, words: { ...t.sample, wrong: t.whole } },
      { at: 'weights.reactions', kind: 'number', words: t.weightReactions },
      { at: 'weights.replies', kind: 'number', words: t.weightReplies },
      { at: 'weights.shares', kind: 'number', words: t.weightShares },
    ];
  }, [t]);
  return (
    <section class="sheet stack" aria-labelledby="influence">
      <h2 id="influence">{t.influence}</h2>
      <p class="soft">{t.influenceHelp}</p>
      <PartForm
        part="influence"
        record={charter.influence}
        fields={fields}
        path="influence"
        beside={({ deviations, floor }) => (
          <p class="in-words">{t.inWords(typedFigure(language, deviations), typedFigure(language, floor))}</p>
        )}
      />
    </section>
  );
}
