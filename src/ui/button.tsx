/** A button that only answers a person's own gesture. */
import type { ComponentChildren, Ref } from 'preact';
import { useGuarded } from './press';

export interface ButtonProps {
  readonly onPress: (event: Event) => void;
  readonly children: ComponentChildren;
  /** `first`: the one thing to do; `plain`: beside it; `quiet`: text only; `alarm`: takes something away. */
  readonly look?: 'first' | 'plain' | 'quiet' | 'alarm';
  readonly small?: boolean;
  /** Accessible name, where the visible words are not enough. Must begin with them. */
  readonly label?: string;
  /** A single letter that also presses it, shown and announced. */
  readonly shortcut?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  /** Stays focusable and says that it is waiting. */
  readonly busy?: boolean;
  readonly part?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const guarded = useGuarded();
  const look = props.look ?? 'plain';
  return (
    <button
      type="button"
      class={`button button-${look}${props.small ? ' button-small' : ''}`}
      ref={props.buttonRef ?? null}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      aria-busy={props.busy}
      data-part={props.part}
      disabled={props.disabled}
      onClick={guarded((event) => {
        if (!props.busy) props.onPress(event);
      })}
    >
      {props.children}
      {props.shortcut ? (
        <span class="shortcut" aria-hidden="true">
          {props.shortcut}
        </span>
      ) : null}
    </button>
  );
}
