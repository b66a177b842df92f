/** What a period adds up to: decisions, criticism, questions, topics, departments. */
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { percent } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Bars, barsOf } from './bars';
import { nameIn, useJournal, usePort } from './context';
import { LoadTrouble } from './load-trouble';
import { bounds, type Period, periods } from './period';
import { useAsk } from './use-ask';
import { useDamaged } from './use-damaged';

type Figures = ReplyOf<'journal.figures'>['figures'];

export function JournalFigures() {
  const { journal } = useWords();
  const { clock } = usePort();
  const t = journal.figures;
  const [period, setPeriod] = useState<Period>('week');
  const { reply, unreachable, again } = useAsk('journal.figures', {
    ...bounds(period, clock()),
    practice: false,
  });
  useDamaged(reply?.damaged ?? 0);
  return (
    <>
      <fieldset class="row periods">
        <legend class="unseen">{t.period}</legend>
        {periods.map((one) => (
          <label key={one} class="row">
            <input
              type="radio"
              name="period"
              value={one}
              checked={one === period}
              onChange={() => setPeriod(one)}
            />
            {t.periods[one]}
          </label>
        ))}
      </fieldset>
      {unreachable ? <LoadTrouble onRetry={again} /> : null}
      <p role="status" data-part="summary">
        {reply === null
          ? journal.loading
          : reply.figures.entries === 0
            ? t.none
            : t.summary(reply.figures.entries, reply.figures.comments)}
      </p>
      {reply && reply.figures.undone > 0 ? <p class="soft small">{t.undone(reply.figures.undone)}</p> : null}
      {reply && reply.figures.entries > 0 ? <Shown figures={reply.figures} /> : null}
    </>
  );
}

function Shown({ figures }: { figures: Figures }) {
  const { figures: t } = useWords().journal;
  const language = useLanguage();
  const { names } = useJournal();
  const { byAct, criticismAnswered, criticismLeft, questionsAnswered, questionsOpen } = figures;
  const acts = (...some: string[]) => some.reduce((sum, act) => sum + (byAct[act] ?? 0), 0);
  const criticism = criticismAnswered + criticismLeft;
  return (
    <>
      <Group
        title={t.decisions}
        rows={[
          [t.answered, acts('insert', 'copy')],
          [t.left, acts('leave')],
          [t.watched, acts('watch')],
          [t.escalated, acts('escalate')],
          [t.promised, acts('promise')],
          [t.averted, acts('avert')],
          [t.removed, acts('remove')],
          [t.corrected, acts('correct')],
          [t.closed, acts('close')],
        ]}
        note={t.note}
      />
      <div class="columns">
        <Group
          title={t.criticism}
          rows={[
            [t.criticismAnswered, criticismAnswered],
            [t.criticismLeft, criticismLeft],
          ]}
          note={criticism === 0 ? t.noShare : t.share(percent(language, criticismAnswered / criticism))}
        />
        <Group
          title={t.questions}
          rows={[
            [t.questionsAnswered, questionsAnswered],
            [t.questionsOpen, questionsOpen],
          ]}
          note={questionsAnswered + questionsOpen === 0 ? t.noQuestions : null}
        />
      </div>
      <Bars
        title={t.byTopic}
        bars={barsOf(figures.byTopic, (id) => (id === '' ? t.noTopic : nameIn(names.topics, id)))}
        of={figures.entries}
      />
      <Bars
        title={t.byDepartment}
        bars={barsOf(figures.byDepartment, (id) =>
          id === '' ? t.noDepartment : nameIn(names.departments, id),
        )}
        of={figures.entries}
      />
    </>
  );
}

function Group(props: { title: string; rows: readonly (readonly [string, number])[]; note: string | null }) {
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  return (
    <section class="sheet stack">
      <h2>{props.title}</h2>
      <dl class="figures">
        {props.rows.map(([name, value]) => (
          <div key={name}>
            <dt class="soft small">{name}</dt>
            <dd>{number.format(value)}</dd>
          </div>
        ))}
      </dl>
      {props.note ? <p class="soft small">{props.note}</p> : null}
    </section>
  );
}
