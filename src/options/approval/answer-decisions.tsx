/** The decisions of an answer, those that can be applied and those set aside, and the one press that applies them. */
import { useState } from 'preact/hooks';
import type { SheetAnswer } from '../../core/replies/sheet-answer';
import type { WeighedAnswer } from '../../core/replies/sheet-weigh';
import { Chip } from '../../ui/chip';
import { Field } from '../../ui/field';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { shownDay } from '../replies/day';
import { SmallHouse } from '../replies/small-house';
import { SaveBar, useSaving } from '../save-bar';
import { AnswerItemView } from './answer-item';

export function AnswerDecisions(props: {
  answer: SheetAnswer;
  /** As it came in: the charter's writer reads it again for itself. */
  text: string;
  weighed: Extract<WeighedAnswer, { ok: true }>;
  recordedBy: string;
  onRecordedBy: (name: string) => void;
  onApplied: (count: number) => void;
  onCancel: () => void;
}) {
  const { answer, text, weighed, recordedBy } = props;
  const { approval: t, options } = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const saving = useSaving();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<'none' | 'name' | null>(null);
  const { items, clock, on } = weighed;
  const standing = items.filter(({ aside }) => aside === null);
  const aside = items.filter((one) => one.aside !== null);
  const ids = standing.map(({ item }) => item.reply).filter((id) => !left.has(id));
  const department =
    charter.departments.find(({ id }) => id === answer.department)?.name ?? answer.department;

  const apply = async () => {
    const refused = ids.length === 0 ? 'none' : recordedBy.trim() === '' ? 'name' : null;
    setWrong(refused);
    if (refused !== null) return;
    const change = { change: 'sheet_answered' as const, text, ids, recordedBy: recordedBy.trim() };
    if (await saving.save(change)) props.onApplied(ids.length);
  };
  return (
    <div class="stack" data-part="answer-decisions">
      <p>
        <strong>
          <bdi>{t.answeredBy(answer.person, department, shownDay(on, language))}</bdi>
        </strong>{' '}
        <Chip tone={answer.signed ? 'good' : 'plain'}>{answer.signed ? t.signed : t.recorded}</Chip>
      </p>
      {clock ? <Notice tone="care">{t.clockWrong(shownDay(answer.at.slice(0, 10), language))}</Notice> : null}
      <Field
        label={options.replies.recordedBy}
        hint={options.replies.recordedByHelp}
        error={wrong === 'name' ? t.nameMissing : null}
      >
        {(facts) => (
          <input
            {...facts}
            name="answer-recorded-by"
            value={recordedBy}
            onInput={(e) => props.onRecordedBy(e.currentTarget.value)}
          />
        )}
      </Field>
      {items.some((one) => one.aside === 'self_not_allowed') ? <SmallHouse /> : null}
      <ul class="plain-list stack">
        {standing.map((one) => (
          <li key={one.item.reply}>
            <AnswerItemView
              weighed={one}
              chosen={!left.has(one.item.reply)}
              onTurn={() => {
                const next = new Set(left);
                if (!next.delete(one.item.reply)) next.add(one.item.reply);
                setLeft(next);
                setWrong(null);
              }}
            />
          </li>
        ))}
      </ul>
      {aside.length > 0 ? (
        <section class="stack" aria-label={t.setAside(aside.length)} data-part="set-aside">
          <h3>{t.setAside(aside.length)}</h3>
          <ul class="plain-list stack">
            {aside.map((one) => (
              <li key={one.item.reply}>
                <AnswerItemView weighed={one} chosen={null} onTurn={() => undefined} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {wrong === 'none' ? (
        <Notice tone="alarm" role="alert">
          {options.replies.chooseOne}
        </Notice>
      ) : null}
      {standing.length > 0 ? (
        <SaveBar
          saving={saving}
          label={t.apply(ids.length)}
          onSave={() => void apply()}
          onCancel={props.onCancel}
        />
      ) : null}
    </div>
  );
}
