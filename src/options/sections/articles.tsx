/** The articles that guidance quotes, with where each comes from. */
import { useMemo } from 'preact/hooks';
import type { Article } from '../../core/charter/schema/topic';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { namedChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const kinds = ['house', 'law', 'ruling', 'guidance'] as const satisfies readonly Article['source']['kind'][];

const blank: Omit<Article, 'id'> = {
  title: '',
  text: '',
  source: { kind: 'house', title: '', link: null },
};

export function ArticlesSection() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.articles;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'title', kind: 'line', words: t.title },
      { at: 'text', kind: 'prose', rows: 5, words: t.text },
      { at: 'source.kind', kind: 'choice', choices: namedChoices(kinds, t.kinds), words: t.kind },
      { at: 'source.title', kind: 'line', words: t.source },
      { at: 'source.link', kind: 'line', input: 'url', nullable: true, words: t.link },
    ],
    [t],
  );
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <RecordList
        list="articles"
        records={charter.articles}
        fields={fields}
        blank={blank}
        words={t}
        title={({ title }) => title}
        aside={({ source }) => <Chip>{t.kinds[source.kind]}</Chip>}
      />
    </div>
  );
}
