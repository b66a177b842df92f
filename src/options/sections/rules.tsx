/** Rules in the order in which they decide: found, composed, tried, moved, muted; their conflicts said. */
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Rule } from '../../core/charter/schema/rule';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { DraftsContext } from '../drafts/use-draft';
import { useAfterNew } from '../records/after-new';
import { Finder, paged, usePaging } from '../records/finder';
import { useRemoval } from '../records/removal';
import { ordered, type RuleFilter, ruleFilters, shownRules } from '../rules/ordered';
import { RuleForm } from '../rules/rule-form';
import { RuleLine } from '../rules/rule-line';
import { ruleIn, useShownRule } from '../rules/shown-rule';
import { useConflicts } from '../rules/use-conflicts';
import { SavingNotice, useSaving } from '../save-bar';

const blank: Rule = {
  id: '',
  name: '',
  on: true,
  when: { kind: 'all', of: [{ kind: 'signal', signal: 'question' }] },
  action: 'answer',
  advice: null,
  then: null,
  department: null,
  guidance: '',
  do: [],
  doNot: [],
  article: null,
  consequence: '',
};
const NEW = 'rules/new';

export function RulesSection() {
  const words = useWords();
  const { ruleEditor: t, options } = words;
  const { charter } = useOptions();
  const { rules } = charter;
  const readOnly = useReadOnly();
  const drafts = useContext(DraftsContext);
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [asked, setAsked] = useState('');
  const named = ruleIn(location.hash);
  const [open, setOpen] = useState<string | null>(() => named ?? (drafts.read(NEW) === null ? null : NEW));
  const conflicts = useConflicts(rules);
  const moving = useSaving(charter.revision);
  const after = useAfterNew();
  const removal = useRemoval('rules', rules, ({ name }) => name);
  const all = useMemo(() => ordered(rules), [rules]);
  const shown = useMemo(() => shownRules(all, filter, asked, conflicts), [all, filter, asked, conflicts]);
  const paging = usePaging(
    shown.length,
    shown.findIndex(({ rule }) => rule.id === named),
  );
  const page = paged(shown, paging);
  useShownRule();
  useEffect(() => {
    if (open !== null && open !== NEW && !rules.some(({ id }) => id === open)) setOpen(null);
  }, [open, rules]);

  const move = (id: string, before: string | null) =>
    void moving.save({ change: 'record_moved', list: 'rules', id, before });
  const muted = rules.filter(({ on }) => !on).length;
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <p role="status">
        {options.rules.muted(muted)}{' '}
        {conflicts === null ? t.checking : conflicts.size === 0 ? t.noConflict : t.conflicts(conflicts.size)}
      </p>
      <div class="columns">
        <Field label={t.show}>
          {(facts) => (
            <select
              {...facts}
              name="filter"
              value={filter}
              onChange={(event) => {
                setFilter(event.currentTarget.value as RuleFilter);
                paging.go(0);
              }}
            >
              {ruleFilters.map((one) => (
                <option key={one} value={one}>
                  {t.filters[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Finder asked={asked} onAsk={setAsked} shown={shown.length} total={rules.length} paging={paging} />
      {readOnly ? null : open === NEW ? (
        <section class="sheet stack" aria-label={t.newOne} ref={after.form}>
          <h2>{t.newOne}</h2>
          <RuleForm
            rule={blank}
            fresh
            onSaved={() => {
              setOpen(null);
              after.saved();
            }}
            onCancel={() => {
              setOpen(null);
              after.left();
            }}
          />
        </section>
      ) : (
        <div class="row" ref={after.at}>
          <Button
            part="add-rules"
            onPress={() => {
              setOpen(NEW);
              after.opened();
            }}
          >
            {t.add}
          </Button>
          {after.line}
        </div>
      )}
      <SavingNotice saving={moving} />
      {removal.line}
      {page.map(({ rule, rank, above, below, beyond }, at) => (
        <div key={rule.id} class="stack">
          {page[at - 1]?.rule.action === rule.action ? null : <h2>{words.actions[rule.action]}</h2>}
          <ul class="record-list">
            <RuleLine
              rule={rule}
              rank={rank}
              open={open === rule.id}
              drafted={drafts.read(`rules/${rule.id}`) !== null}
              conflict={conflicts?.get(rule.id)}
              onOpen={() => setOpen(open === rule.id ? null : rule.id)}
              onUp={above === null ? null : () => move(rule.id, above)}
              onDown={below === null ? null : () => move(rule.id, beyond ?? afterOf(rules, below))}
              removal={removal.button(rule, null)}
            />
          </ul>
        </div>
      ))}
    </div>
  );
}

/** What stands just after a rule in the charter, whatever its act. */
function afterOf(rules: readonly Rule[], id: string): string | null {
  return rules[rules.findIndex((one) => one.id === id) + 1]?.id ?? null;
}
