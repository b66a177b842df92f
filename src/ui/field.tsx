/** A labelled control: label above, hint and error below, all tied together for assistive technologies. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldFacts {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  /** Where something points at this control by its name; else it gets one of its own. */
  readonly id?: string | undefined;
  readonly hint?: string;
  readonly error?: string | null;
  /** Renders the control with the attributes that tie it to its label. */
  readonly children: (facts: FieldFacts) => ComponentChildren;
}

export function Field(props: FieldProps) {
  const own = useId();
  const id = props.id ?? own;
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children({
        id,
        'aria-describedby': described.length ? described.join(' ') : undefined,
        'aria-invalid': props.error ? true : undefined,
      })}
      {props.hint ? (
        <span class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      ) : null}
      {props.error ? (
        <span class="field-error" id={`${id}-error`} role="alert">
          {props.error}
        </span>
      ) : null}
    </div>
  );
}
