/** What comments are about, whose each subject is (P10), and the perimeter in words (P14). */
import { useMemo } from 'preact/hooks';
import type { Topic } from '../../core/charter/schema/topic';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { departmentChoices, namedChoices } from '../form/choices';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const perimeters = ['in', 'hand_over', 'out'] as const satisfies readonly Topic['perimeter'][];

const blank: Omit<Topic, 'id'> = {
  name: '',
  owner: '',
  perimeter: 'in',
  keywords: [],
  examples: [],
  signatureRequired: false,
};

export function TopicsSection() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.topics;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'name', kind: 'line', words: t.name },
      {
        at: 'owner',
        kind: 'choice',
        none: editor.chooseDepartment,
        choices: departmentChoices(charter),
        words: t.owner,
      },
      {
        at: 'perimeter',
        kind: 'choice',
        choices: namedChoices(perimeters, t.perimeters),
        words: t.perimeter,
      },
      {
        at: 'keywords',
        kind: 'list',
        rows: 6,
        words: { ...t.keywords, help: editor.wordsHelp, wrong: editor.wordsWrong },
      },
      { at: 'examples', kind: 'list', rows: 3, words: t.examples },
      { at: 'signatureRequired', kind: 'tick', words: t.signature },
    ],
    [editor, t, charter],
  );
  const owners = new Map(charter.departments.map(({ id, name }) => [id, name]));
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <RecordList
        list="topics"
        records={charter.topics}
        fields={fields}
        blank={blank}
        words={t}
        title={({ name }) => name}
        aside={({ owner, perimeter }) => (
          <>
            {owners.get(owner)}{' '}
            {perimeter === 'in' ? null : <Chip tone="accent">{t.perimeters[perimeter]}</Chip>}
          </>
        )}
      />
      <section class="sheet stack" aria-labelledby="perimeter">
        <h2 id="perimeter">{t.perimeterTitle}</h2>
        <PartForm
          part="perimeter"
          record={{ text: charter.perimeter }}
          fields={[{ at: 'text', kind: 'prose', rows: 6, words: t.perimeterText }]}
          value={({ text }) => text}
          path="perimeter"
        />
      </section>
    </div>
  );
}
