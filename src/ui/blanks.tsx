/** The blanks of a reply as small inputs. */
import { useId } from 'preact/hooks';
import { isRefused } from '../core/replies/blank-value';
import type { BlankView } from '../messages/views';
import { useWords } from './language';
import { readValue, type Values } from './template';

export interface BlanksProps {
  readonly blanks: readonly BlankView[];
  readonly values: Values;
  /** Shows which ones are still missing. */
  readonly insist: boolean;
  readonly onChange: (values: Values) => void;
}

export function Blanks(props: BlanksProps) {
  return (
    <div class="blanks">
      {props.blanks.map((blank) => (
        <BlankInput
          key={blank.id}
          blank={blank}
          value={props.values[blank.id] ?? ''}
          insist={props.insist}
          onChange={(value) => props.onChange({ ...props.values, [blank.id]: value })}
        />
      ))}
    </div>
  );
}

function BlankInput(props: {
  blank: BlankView;
  value: string;
  insist: boolean;
  onChange: (value: string) => void;
}) {
  const { blank, value } = props;
  const id = useId();
  const words = useWords();
  const read = readValue(blank, value);
  const refused = isRefused(read);
  const missing = props.insist && blank.required && read.value === '';
  const shared = {
    id,
    value,
    'aria-required': blank.required,
    'aria-invalid': missing || refused || undefined,
    'aria-describedby': read.trouble ? `${id}-trouble` : undefined,
    'data-blank': blank.id,
  };
  return (
    <div class="blank-input">
      <label class="small" for={id}>
        {words.guidance.fill(blank.label, blank.required)}
      </label>
      {blank.kind === 'choice' ? (
        <select {...shared} onChange={(event) => props.onChange(event.currentTarget.value)}>
          <option value="">{words.guidance.choose}</option>
          {blank.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : blank.kind === 'date' ? (
        <input {...shared} type="date" onInput={(event) => props.onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={blank.kind === 'link' ? 'url' : 'text'}
          maxLength={300}
          autocomplete="off"
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
      {read.trouble ? (
        <p class={refused ? 'field-error' : 'small soft'} id={`${id}-trouble`} role="status">
          {words.guidance.troubles[read.trouble]}
        </p>
      ) : null}
    </div>
  );
}
