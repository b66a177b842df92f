/** What is proposed: its kind, then the fields of that kind. */
import { MOST_WORDS, type ProposedKind } from '../../core/proposals/proposal';
import { Field } from '../field';
import { useWords } from '../language';
import type { Editing } from './propose-form';
import type { MissingField, Preset, Typed } from './typed';

interface FieldsProps {
  readonly editing: Editing;
  readonly preset: Preset;
}

export function ProposedFields({ editing, preset }: FieldsProps) {
  const { proposals: words } = useWords();
  const { typed, set } = editing;
  const Fields = fields[typed.kind];
  return (
    <>
      {preset.kinds.length > 1 ? (
        <Field label={words.kind}>
          {(facts) => (
            <select
              {...facts}
              name="propose-kind"
              value={typed.kind}
              onChange={(event) => {
                const kind = preset.kinds.find((one) => one === event.currentTarget.value);
                if (kind) set({ kind });
              }}
            >
              {preset.kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Fields editing={editing} preset={preset} />
    </>
  );
}

/** Fields of text that a kind asks for, and of those that must not stay empty, under which name. */
type TextKey = Extract<
  keyof Typed,
  'text' | 'ruleWords' | 'guidance' | 'topicName' | 'topicWords' | 'otherWords'
>;

function Area(props: {
  editing: Editing;
  of: TextKey;
  label: string;
  hint?: string;
  rows?: number;
  most?: number;
  missing?: MissingField;
}) {
  const { typed, set, errorOf } = props.editing;
  return (
    <Field
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      error={props.missing ? errorOf(props.missing) : null}
    >
      {(facts) => (
        <textarea
          {...facts}
          name={`propose-${props.of}`}
          rows={props.rows ?? 3}
          maxLength={props.most ?? MOST_WORDS}
          value={typed[props.of]}
          onInput={(event) => set({ [props.of]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

const fields: Readonly<Record<ProposedKind, (props: FieldsProps) => preact.JSX.Element>> = {
  reply: ({ editing, preset }) => {
    const { proposals: words } = useWords();
    return (
      <>
        {preset.reply ? <p class="small">{words.forReply(preset.reply.title)}</p> : null}
        <Area editing={editing} of="text" label={words.text} rows={5} most={5_000} missing="text" />
      </>
    );
  },
  rule: ({ editing, preset }) => {
    const { proposals: words } = useWords();
    return (
      <>
        {preset.rule ? <p class="small">{words.forRule(preset.rule.name)}</p> : null}
        <Area
          editing={editing}
          of="ruleWords"
          label={words.ruleWords}
          hint={words.ruleWordsHelp}
          missing="ruleWords"
        />
        <Area
          editing={editing}
          of="guidance"
          label={words.guidance}
          hint={words.guidanceHelp}
          rows={4}
          most={4_000}
        />
      </>
    );
  },
  topic: ({ editing }) => {
    const { proposals: words } = useWords();
    const { typed, set, errorOf } = editing;
    return (
      <>
        <Field label={words.topicName} error={errorOf('topicName')}>
          {(facts) => (
            <input
              {...facts}
              name="propose-topicName"
              maxLength={200}
              value={typed.topicName}
              onInput={(event) => set({ topicName: event.currentTarget.value })}
            />
          )}
        </Field>
        <Area editing={editing} of="topicWords" label={words.topicWords} />
      </>
    );
  },
  other: ({ editing }) => {
    const { proposals: words } = useWords();
    return <Area editing={editing} of="otherWords" label={words.otherWords} rows={4} missing="otherWords" />;
  },
};
