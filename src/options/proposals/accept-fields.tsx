/** The fields by which an admin takes a proposal, or edits it first. */
import type { Proposal } from '../../core/proposals/proposal';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { LinesField } from '../lines-field';
import { type Accepting, replyOf } from './accepting';

interface AcceptFieldsProps {
  readonly proposal: Proposal;
  readonly accepting: Accepting;
  readonly set: (patch: Partial<Accepting>) => void;
  readonly textError: string | null;
}

export function AcceptFields(props: AcceptFieldsProps) {
  const { proposals: words } = useWords();
  const { charter } = useOptions();
  const { proposal, accepting, set } = props;
  const { what } = proposal;
  switch (what.kind) {
    case 'reply': {
      const isNew = replyOf(proposal, charter) === undefined;
      return (
        <>
          <TextArea {...props} label={words.text} most={5_000} />
          {isNew ? (
            <div class="columns">
              <Department label={words.department} accepting={accepting} set={set} />
              <Field label={words.as}>
                {(facts) => (
                  <select
                    {...facts}
                    name="accept-as"
                    value={accepting.status}
                    onChange={(event) =>
                      set({ status: event.currentTarget.value === 'draft' ? 'draft' : 'submitted' })
                    }
                  >
                    <option value="submitted">{words.asSubmitted}</option>
                    <option value="draft">{words.asDraft}</option>
                  </select>
                )}
              </Field>
            </div>
          ) : null}
          <p class="soft small">{isNew ? words.acceptReplyHelp : words.acceptTextHelp}</p>
        </>
      );
    }
    case 'rule': {
      const applies = what.guidance !== null && charter.rules.some(({ id }) => id === what.rule);
      return (
        <>
          {applies ? <TextArea {...props} label={words.guidance} most={4_000} /> : null}
          <p class="soft small">{applies ? words.acceptRuleHelp : words.acceptRuleWords}</p>
        </>
      );
    }
    case 'topic':
      return (
        <>
          <LinesField
            label={words.topicWords}
            value={accepting.words}
            onInput={(list) => set({ words: list })}
          />
          <Department label={words.owner} accepting={accepting} set={set} />
        </>
      );
    case 'other':
      return <p class="soft small">{words.acceptOtherHelp}</p>;
    default:
      return what satisfies never;
  }
}

function TextArea(props: AcceptFieldsProps & { label: string; most: number }) {
  return (
    <Field label={props.label} error={props.textError}>
      {(facts) => (
        <textarea
          {...facts}
          name="accept-text"
          rows={5}
          dir="auto"
          maxLength={props.most}
          value={props.accepting.text}
          onInput={(event) => props.set({ text: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function Department(props: Pick<AcceptFieldsProps, 'accepting' | 'set'> & { label: string }) {
  const { charter } = useOptions();
  return (
    <Field label={props.label}>
      {(facts) => (
        <select
          {...facts}
          name="accept-department"
          value={props.accepting.department}
          onChange={(event) => props.set({ department: event.currentTarget.value })}
        >
          {charter.departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
