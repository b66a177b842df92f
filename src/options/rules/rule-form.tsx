/** One rule, opened: its condition, its act, its guidance; tried before it is saved; moved, muted, taken away. */
import { useMemo } from 'preact/hooks';
import type { Rule } from '../../core/charter/schema/rule';
import type { Change } from '../../messages/charter';
import type { Put } from '../../messages/charter-parts';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { Sheet } from '../form/sheet';
import { ProposalBeside } from '../proposals/proposal-beside';
import { ProposeOnRule } from '../proposals/propose-here';
import { slug } from '../slug';
import { DryRun } from './dry-run';
import { ruleFields } from './rule-fields';

export interface RuleFormProps {
  readonly rule: Rule;
  /** It is not in the charter yet. */
  readonly fresh?: boolean;
  readonly onSaved?: () => void;
  readonly onCancel?: () => void;
}

export function RuleForm({ rule, fresh = false, onSaved, onCancel }: RuleFormProps) {
  const words = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const { departments, articles, topics, rules } = charter;
  const fields = useMemo(
    () => ruleFields(words, { departments, articles, topics }),
    [words, departments, articles, topics],
  );
  const known = rules.findIndex(({ id }) => id === rule.id);
  const index = known < 0 ? rules.length : known;
  const change = (made: object): Change => {
    const record = fresh
      ? { ...made, id: slug((made as Rule).name, new Set(rules.map(({ id }) => id))) }
      : made;
    // The charter's door parses it: what was typed may not be a rule yet.
    return { change: 'record', put: { list: 'rules', record } as unknown as Put };
  };
  return (
    <>
      <Sheet
        form={fresh ? 'rules/new' : `rules/${rule.id}`}
        fields={fields}
        record={rule}
        change={change}
        under={['put.record', `rules[${index}]`]}
        onSaved={onSaved}
        onCancel={onCancel}
        beside={(made) => (readOnly ? null : <DryRun change={() => change(made)} />)}
      />
      {fresh ? null : (
        <>
          <ProposalBeside rule={rule} />
          <ProposeOnRule rule={rule} />
        </>
      )}
    </>
  );
}
