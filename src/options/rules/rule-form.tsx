/** One rule: when it fires, in a sentence; whether it is on; the guidance it gives. */
import { useState } from 'preact/hooks';
import type { Rule } from '../../core/charter/schema/rule';
import { Chip } from '../../ui/chip';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { conditionSentence } from '../condition-sentence';
import { useOptions, useReadOnly } from '../context';
import { fromLines, toLines } from '../lines';
import { LinesField } from '../lines-field';
import { ProposalBeside } from '../proposals/proposal-beside';
import { ProposeOnRule } from '../proposals/propose-here';
import { SaveBar, SavingNotice, useSaving } from '../save-bar';

export function RuleForm(props: { rule: Rule }) {
  const { rule } = props;
  const words = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const toggling = useSaving();
  const saving = useSaving();
  const [guidance, setGuidance] = useState(rule.guidance);
  const [todo, setTodo] = useState(fromLines(rule.do));
  const [notTodo, setNotTodo] = useState(fromLines(rule.doNot));
  const t = words.options.rules;
  const article = charter.articles.find((one) => one.id === rule.article);
  // P2: the exception the law imposes cannot be muted, whoever asks.
  const locked = rule.action === 'report_illegal';
  const edited = { guidance, do: toLines(todo), doNot: toLines(notTodo) };

  return (
    <section class="sheet rule" aria-label={rule.name} id={`rule-${rule.id}`} tabIndex={-1}>
      <div class="row rule-head">
        <label class="row">
          <input
            type="checkbox"
            checked={rule.on}
            disabled={readOnly || locked}
            aria-label={t.toggle(rule.name)}
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
          <strong>{rule.name}</strong>
        </label>
        {rule.on ? null : <Chip tone="care">{t.off}</Chip>}
      </div>
      {locked ? <p class="soft small">{t.locked}</p> : null}
      <p class="small">
        <span class="soft">{t.when} </span>
        {conditionSentence(rule.when, charter, words)}
      </p>
      <SavingNotice saving={toggling} />
      <Fold title={t.guidance}>
        <LinesField label={t.guidance} rows={3} value={guidance} onInput={setGuidance} />
        <div class="columns">
          <LinesField label={t.do} rows={4} value={todo} onInput={setTodo} />
          <LinesField label={t.doNot} rows={4} value={notTodo} onInput={setNotTodo} />
        </div>
        {article ? (
          <p class="soft small">
            {t.source}: {article.title} – {article.source.title}
          </p>
        ) : null}
        <SaveBar
          saving={saving}
          onSave={() => void saving.save({ change: 'rule', id: rule.id, on: rule.on, ...edited })}
        />
      </Fold>
      <ProposalBeside rule={rule} />
      <ProposeOnRule rule={rule} />
    </section>
  );
}
