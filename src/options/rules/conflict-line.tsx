/** A conflict of a rule, in words. */
import type { RuleConflict } from '../../core/rules/conflicts';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';

export function ConflictLine({ conflict }: { conflict: RuleConflict | undefined }) {
  const { ruleEditor: t } = useWords();
  const { charter } = useOptions();
  if (conflict === undefined) return null;
  const other = charter.rules.find(({ id }) => id === conflict.with)?.name ?? '';
  return (
    <Notice tone="care">
      {conflict.kind === 'impossible' ? t.said.impossible : t.said[conflict.kind](other)}
    </Notice>
  );
}
