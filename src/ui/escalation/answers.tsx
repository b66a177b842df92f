/** What the department answered: who has it, who decided, which text they approved; by hand or from their file. */
import { useState } from 'preact/hooks';
import type { EscalationView, NotedOutcome, StatusChange } from '../../messages/escalation';
import { Button } from '../button';
import { Field } from '../field';
import { Fold } from '../fold';
import { day, moment } from '../formats';
import { useLanguage, useWords } from '../language';
import { Notice } from '../notice';
import { AnswerBy } from './answer-by';
import { AnswerFile } from './answer-file';
import { Decision } from './decision-form';
import type { EscalationPort } from './port';

export interface AnswersProps {
  readonly view: EscalationView;
  readonly port: EscalationPort;
  readonly today: string;
  readonly lastDay: string;
  readonly busy: boolean;
  readonly said: NotedOutcome | 'no_answer' | null;
  readonly onStatus: (change: StatusChange) => void;
  readonly onFile: (text: string, apply: boolean) => ReturnType<EscalationPort['answerFile']>;
}

export function Answers(props: AnswersProps) {
  const { view, said } = props;
  const { escalation: words } = useWords();
  return (
    <section class="escalation-part stack" data-part="answers" data-state={view.state}>
      <h2>{words.answers}</h2>
      <Standing view={view} />
      <div role="status" data-part="noted">
        {said === null ? null : <Notice tone={said === 'done' ? 'good' : 'care'}>{words.noted[said]}</Notice>}
      </div>
      {view.state === 'decided' ? (
        <div class="row">
          <Button
            small
            look="quiet"
            busy={props.busy}
            onPress={() => props.onStatus({ set: 'reopened' })}
            part="reopen"
          >
            {words.reopen}
          </Button>
        </div>
      ) : (
        <>
          <Taken busy={props.busy} onTaken={(by) => props.onStatus({ set: 'taken', by })} />
          <Decision {...props} />
          <AnswerFile busy={props.busy} onFile={props.onFile} />
        </>
      )}
    </section>
  );
}

function Standing({ view }: { view: EscalationView }) {
  const { escalation: words } = useWords();
  const language = useLanguage();
  const { state, taken, decided, answer } = view;
  const at = (instant: string) => moment(language, instant, new Date());
  return (
    <>
      {state === 'prepared' || state === 'sent' ? <p class="soft small">{words.states[state]}</p> : null}
      {taken ? <p class="small">{words.takenBy(taken.by, at(taken.at))}</p> : null}
      {decided ? <p class="small">{words.decidedBy(decided.by, at(decided.at))}</p> : null}
      {answer ? (
        <div class="stack" data-part="approved">
          <blockquote class="small">
            <bdi>{answer.text}</bdi>
          </blockquote>
          <AnswerBy answer={answer}>
            {answer.used ? words.answerUsed : words.answerUntil(day(language, answer.until))}
          </AnswerBy>
        </div>
      ) : null}
    </>
  );
}

function Taken(props: { busy: boolean; onTaken: (by: string) => void }) {
  const { escalation: words } = useWords();
  const [by, setBy] = useState('');
  return (
    <Fold title={words.noteTaken} part="taken">
      <Field label={words.by}>
        {(facts) => (
          <input
            {...facts}
            name="taken-by"
            value={by}
            maxLength={200}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button
          small
          busy={props.busy}
          disabled={by.trim() === ''}
          onPress={() => props.onTaken(by.trim())}
          part="note-taken"
        >
          {words.noteTaken}
        </Button>
      </div>
    </Fold>
  );
}
