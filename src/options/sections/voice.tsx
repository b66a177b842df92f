/** How the house speaks. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { namedChoices } from '../form/choices';
import { PartForm } from '../form/part-form';
import type { FieldSpec, FieldWords } from '../form/spec';

export function VoiceSection() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.voice;
  const fields = useMemo((): FieldSpec[] => {
    const sentences = (at: string, words: FieldWords): FieldSpec => ({
      at,
      kind: 'rows',
      plain: 'text',
      fields: [{ at: 'text', kind: 'line', words: t.sentence }],
      blank: { text: '' },
      row: (_, place) => t.sentenceRow(place + 1),
      add: t.addSentence,
      none: t.noSentence,
      words,
    });
    return [
      {
        at: 'address',
        kind: 'choice',
        choices: namedChoices(['vous', 'tu'] as const, t.addresses),
        words: t.address,
      },
      { at: 'greeting', kind: 'tick', words: t.greeting },
      { at: 'signature', kind: 'tick', words: t.signature },
      { at: 'signatureModel', kind: 'line', nullable: true, words: t.model },
      sentences('style', t.style),
      sentences('avoid', t.avoid),
    ];
  }, [t]);
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <section class="sheet stack" aria-labelledby="voice">
        <h2 id="voice">{t.title}</h2>
        <PartForm part="voice" record={charter.voice} fields={fields} path="voice" />
      </section>
    </div>
  );
}
