/** A department's answer comes back: refused with its reason, or shown decision by decision and applied at once. */
import { useState } from 'preact/hooks';
import { weigh } from '../../core/replies/sheet-weigh';
import { digest } from '../../platform/digest';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { dayFrom } from '../replies/day';
import { AnswerDecisions } from './answer-decisions';
import { useAnswer } from './use-answer';

export function TakeAnswer() {
  const { approval: t } = useWords();
  const { charter, settings } = useOptions();
  const answer = useAnswer();
  const [pasted, setPasted] = useState('');
  const [recordedBy, setRecordedBy] = useState(settings.firstName ?? '');
  const [applied, setApplied] = useState(0);
  const { taken } = answer;
  const weighed =
    taken?.ok === true
      ? weigh(charter, taken.answer, {
          today: dayFrom(),
          recordedBy: recordedBy.trim(),
          digest,
          verified: taken.verified,
        })
      : null;
  const fresh = () => setApplied(0);
  return (
    <section class="sheet stack" aria-labelledby="take-answer" data-part="take-answer">
      <h2 id="take-answer">{t.take}</h2>
      <p class="soft">{t.takeIntro}</p>
      <Field label={t.chooseAnswer} hint={t.chooseAnswerHelp}>
        {(facts) => (
          <input
            {...facts}
            type="file"
            name="answer"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget;
              const file = field.files?.[0];
              fresh();
              // The same file may be chosen again.
              if (file) void answer.file(file).finally(() => (field.value = ''));
            }}
          />
        )}
      </Field>
      <Fold title={t.pasteInstead} part="paste-answer">
        <Field label={t.paste}>
          {(facts) => (
            <textarea
              {...facts}
              rows={3}
              name="answer-text"
              value={pasted}
              onInput={(e) => setPasted(e.currentTarget.value)}
            />
          )}
        </Field>
        <Button
          part="read-paste"
          onPress={() => {
            fresh();
            void answer.paste(pasted);
          }}
        >
          {t.readPaste}
        </Button>
      </Fold>
      {taken?.ok === false ? (
        <Notice tone="alarm" role="alert" title={t.problems[taken.problem]}>
          {taken.problem === 'damaged' && taken.detail !== '' ? (
            <p class="small">
              <bdi>{t.where(taken.detail)}</bdi>
            </p>
          ) : null}
          <p>{t.nothingChanged}</p>
        </Notice>
      ) : null}
      {weighed?.ok === false && applied === 0 ? (
        <Notice tone="alarm" role="alert" title={t.refusals[weighed.refusal]}>
          <p>{t.nothingChanged}</p>
        </Notice>
      ) : null}
      {/* Always there, so that it is read out when it fills. */}
      <p role="status" data-part="answer-applied">
        {applied > 0 ? t.applied(applied) : null}
      </p>
      {taken?.ok === true && weighed?.ok === true && applied === 0 ? (
        <AnswerDecisions
          answer={taken.answer}
          text={taken.text}
          weighed={weighed}
          recordedBy={recordedBy}
          onRecordedBy={setRecordedBy}
          onApplied={setApplied}
          onCancel={answer.forget}
        />
      ) : null}
    </section>
  );
}
