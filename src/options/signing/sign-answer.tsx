/** The approver reads what they are about to sign, word for word, and signs it in one press. */
import { useState } from 'preact/hooks';
import { MOST_ANSWER, type SheetAnswer } from '../../core/replies/sheet-answer';
import { readAnswer } from '../../core/replies/sheet-read';
import { send } from '../../messages/send';
import type { SignOutcome } from '../../messages/signing';
import { digest } from '../../platform/digest';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { shownDay } from '../replies/day';
import { VariantText } from '../replies/variant-text';

interface Held {
  readonly answer: SheetAnswer;
  readonly text: string;
}

export function SignAnswer() {
  const words = useWords();
  const { signing: t, approval } = words;
  const [held, setHeld] = useState<Held | null>(null);
  const [said, setSaid] = useState<Exclude<SignOutcome, 'signed'> | null>(null);
  const [file, setFile] = useState<string | null>(null);

  const take = async (given: File) => {
    setHeld(null);
    setFile(null);
    if (given.size > MOST_ANSWER) return setSaid('too_large');
    const text = await given.text();
    const read = readAnswer(text, digest);
    setSaid(read.ok ? null : read.problem);
    if (read.ok) setHeld({ answer: read.answer, text });
  };
  const sign = async () => {
    if (held === null) return;
    const reply = await send('sign.answer', { text: held.text }).catch(() => ({
      outcome: 'not_saved' as const,
      text: null,
    }));
    if (reply.outcome !== 'signed' || reply.text === null) {
      return setSaid(reply.outcome === 'signed' ? 'not_saved' : reply.outcome);
    }
    const name = `relais-reponse-${held.answer.department}-${held.answer.issued}-signee.json`;
    saveFile(name, 'application/json', reply.text);
    setFile(name);
    setHeld(null);
  };
  const problem = (one: Exclude<SignOutcome, 'signed'>) =>
    one === 'no_key' || one === 'nothing' || one === 'not_saved' || one === 'storage_full'
      ? t.outcomes[one]
      : approval.problems[one];
  return (
    <div class="stack" data-part="sign-answer">
      <Field label={t.answerFile} hint={t.answerFileHelp}>
        {(facts) => (
          <input
            {...facts}
            type="file"
            name="to-sign"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget;
              const given = field.files?.[0];
              if (given) void take(given).finally(() => (field.value = ''));
            }}
          />
        )}
      </Field>
      {said ? (
        <Notice tone="alarm" role="alert">
          {problem(said)}
        </Notice>
      ) : null}
      <p role="status">{file === null ? null : t.signedAs(file)}</p>
      {held ? <ToSign held={held} onSign={() => void sign()} /> : null}
    </div>
  );
}

function ToSign(props: { held: Held; onSign: () => void }) {
  const { signing: t, approval } = useWords();
  const language = useLanguage();
  const { answer } = props.held;
  const agreed = answer.items.filter((item) => item.decision !== 'refuse');
  return (
    <div class="stack">
      <p>
        <bdi>
          {t.reads(
            answer.person,
            answer.house.brands.join(', '),
            shownDay(answer.issued, language),
            agreed.length,
          )}
        </bdi>
      </p>
      <ul class="plain-list stack">
        {answer.items.map((item) =>
          item.decision === 'refuse' ? null : (
            <li key={item.reply}>
              {item.content.variants.map((variant) => (
                <VariantText key={variant.lang} variant={variant} />
              ))}
              <p class="soft small">{approval.validUntil(shownDay(item.until, language))}</p>
            </li>
          ),
        )}
      </ul>
      <div>
        <Button look="first" part="sign" onPress={props.onSign}>
          {t.sign(agreed.length)}
        </Button>
      </div>
    </div>
  );
}
