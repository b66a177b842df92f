/** One simple condition: what is asked, chosen from a menu, and its few details. */
import type { LeafCondition } from '../../../core/charter/schema/condition';
import { useWords } from '../../../ui/language';
import { LeafDetails } from './details';
import { begun, kindGroups, type LeafKind, leafKinds } from './kinds';

export interface LeafEditorProps {
  readonly leaf: LeafCondition;
  readonly disabled: boolean;
  /** The refusal of one of its fields. */
  readonly error: (field: string) => string | null;
  readonly onPut: (leaf: LeafCondition) => void;
}

export function LeafEditor(props: LeafEditorProps) {
  const { leaf, disabled, onPut } = props;
  const { ruleEditor: t } = useWords();
  return (
    <>
      <label class="row">
        <span class="unseen">{t.what}</span>
        <select
          name="kind"
          value={leaf.kind}
          disabled={disabled}
          onChange={(event) => onPut(begun[event.currentTarget.value as LeafKind].blank)}
        >
          {kindGroups.map((group) => (
            <optgroup key={group} label={t.groups[group]}>
              {leafKinds
                .filter((kind) => begun[kind].group === group)
                .map((kind) => (
                  <option key={kind} value={kind}>
                    {t.kinds[kind]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <LeafDetails key={leaf.kind} {...props} />
    </>
  );
}
