/** A rule in its order: its rank, its sentence, whether it is on, its conflict; and its form once it is opened. */
import type { Rule } from '../../core/charter/schema/rule';
import type { RuleConflict } from '../../core/rules/conflicts';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { conditionSentence } from '../condition-sentence';
import { useOptions, useReadOnly } from '../context';
import { SavingNotice, useSaving } from '../save-bar';
import { ConflictLine } from './conflict-line';
import { RuleForm } from './rule-form';

export interface RuleLineProps {
  readonly rule: Rule;
  /** Its place among those of its act. */
  readonly rank: number;
  readonly open: boolean;
  readonly drafted: boolean;
  readonly conflict: RuleConflict | undefined;
  readonly onOpen: () => void;
  /** Null where it stands at that end. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  /** The ways to take it away. */
  readonly removal: preact.ComponentChildren;
}

export function RuleLine(props: RuleLineProps) {
  const { rule, open, conflict } = props;
  const words = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const toggling = useSaving(charter.revision);
  const { ruleEditor: t, editor, options } = words;
  // P2: the exception the law imposes cannot be muted, whoever asks.
  const locked = rule.action === 'report_illegal';
  const caption = open ? editor.close : editor.edit;
  return (
    <li
      class={open ? 'sheet record record-open rule' : 'record rule'}
      data-record={rule.id}
      id={`rule-${rule.id}`}
      tabIndex={-1}
    >
      <div class="record-head">
        <label class="row rule-on">
          <input
            type="checkbox"
            name="on"
            checked={rule.on}
            disabled={readOnly || locked}
            aria-label={options.rules.toggle(rule.name)}
            onChange={(event) =>
              void toggling.save({
                change: 'rule',
                id: rule.id,
                on: event.currentTarget.checked,
                guidance: rule.guidance,
                do: rule.do,
                doNot: rule.doNot,
              })
            }
          />
          <strong>
            {t.rank(props.rank)} {rule.name}
          </strong>
        </label>
        <span class="record-aside">
          {rule.on ? null : <Chip tone="care">{options.rules.off}</Chip>}
          {conflict === undefined ? null : <Chip tone="care">{t.conflict}</Chip>}
          {props.drafted ? <Chip tone="care">{editor.typing}</Chip> : null}
        </span>
        <Button
          small
          look="quiet"
          part="open"
          expanded={open}
          label={`${caption} (${rule.name})`}
          onPress={props.onOpen}
        >
          {caption}
        </Button>
      </div>
      <p class="small">
        <span class="soft">{options.rules.when} </span>
        {conditionSentence(rule.when, charter, words)}
      </p>
      <SavingNotice saving={toggling} />
      <ConflictLine conflict={conflict} />
      {open ? (
        <div class="stack record-body">
          {locked ? <p class="soft small">{options.rules.locked}</p> : null}
          <RuleForm rule={rule} />
          {readOnly ? null : (
            <div class="row record-acts">
              <Button
                small
                look="quiet"
                part="rule-up"
                disabled={props.onUp === null}
                label={`${t.moveUp} (${rule.name})`}
                onPress={() => props.onUp?.()}
              >
                {t.moveUp}
              </Button>
              <Button
                small
                look="quiet"
                part="rule-down"
                disabled={props.onDown === null}
                label={`${t.moveDown} (${rule.name})`}
                onPress={() => props.onDown?.()}
              >
                {t.moveDown}
              </Button>
              {props.removal}
            </div>
          )}
        </div>
      ) : null}
    </li>
  );
}
