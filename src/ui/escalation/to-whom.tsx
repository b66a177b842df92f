/** To whom it goes: the department, and who of it by the hour. Danger is said first, and waits for nobody. */
import type { Choices, EscalationView } from '../../messages/escalation';
import { Field } from '../field';
import { moment } from '../formats';
import { useLanguage, useWords } from '../language';
import { Notice } from '../notice';

export interface ToWhomProps {
  readonly view: EscalationView;
  readonly choices: Choices;
  readonly onDepartment: (id: string) => void;
  readonly onRecipient: (id: string) => void;
}

export function ToWhom(props: ToWhomProps) {
  const { view, choices } = props;
  const { escalation: words } = useWords();
  return (
    <section class="escalation-part stack" data-part="to-whom">
      <h2>{words.to}</h2>
      <Hour view={view} />
      <Field label={words.department}>
        {(facts) => (
          <select
            {...facts}
            data-part="department"
            value={choices.department ?? ''}
            onChange={(event) => props.onDepartment(event.currentTarget.value)}
          >
            {choices.department === null ? (
              <option value="" disabled>
                {words.noDepartment}
              </option>
            ) : null}
            {view.departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {view.recipients.length === 0 ? <p class="soft small">{words.nobody}</p> : null}
      <div role="radiogroup" aria-label={words.to} class="escalation-choices">
        {view.recipients.map(({ id, is, name, contact }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="recipient"
              value={id}
              checked={choices.recipient === id}
              onChange={() => props.onRecipient(id)}
            />
            <span>{words.recipient[is](name, contact ?? '')}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

function Hour({ view }: { view: EscalationView }) {
  const { escalation: words } = useWords();
  const language = useLanguage();
  if (view.danger) {
    const onCall = view.recipients.find(({ is }) => is === 'on_call');
    return (
      <Notice tone="alarm" title={words.danger}>
        <p class="small" data-part="danger">
          {onCall ? words.dangerCall(onCall.name, onCall.contact ?? '') : words.dangerNobody}
        </p>
      </Notice>
    );
  }
  if (!view.quiet || view.quietUntil === null) return null;
  return (
    <p class="soft small" data-part="quiet">
      {words.quiet(moment(language, view.quietUntil, new Date()))}
    </p>
  );
}
