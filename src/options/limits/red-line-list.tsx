/** Red lines and advices: what is not done, whoever asks. */
import { useMemo } from 'preact/hooks';
import { severities } from '../../core/charter/schema/topic';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { articleChoices, namedChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const blank = { text: '', severity: 'red_line' as const, article: null };

export function RedLineList() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.limits;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'text', kind: 'prose', rows: 2, words: t.text },
      { at: 'severity', kind: 'choice', choices: namedChoices(severities, t.severities), words: t.severity },
      {
        at: 'article',
        kind: 'choice',
        nullable: true,
        none: editor.noArticle,
        choices: articleChoices(charter),
        words: t.article,
      },
    ],
    [editor, t, charter],
  );
  return (
    <RecordList
      list="redLines"
      records={charter.redLines}
      fields={fields}
      blank={blank}
      words={{ none: t.noRedLine, add: t.addRedLine, newOne: t.newRedLine }}
      title={({ text }) => text}
      aside={({ severity }) => (
        <Chip tone={severity === 'red_line' ? 'alarm' : 'plain'}>{t.severities[severity]}</Chip>
      )}
    />
  );
}
