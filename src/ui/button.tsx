/** A button that only answers a person's own gesture. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pressers, useGuarded } from './press';

export interface ButtonProps {
  readonly onPress: (event: Event) => void;
  readonly children: ComponentChildren;
  /** `first`: the one thing to do; `plain`: beside it; `quiet`: text only; `alarm`: takes something away. */
  readonly look?: 'first' | 'plain' | 'quiet' | 'alarm' | undefined;
  readonly small?: boolean | undefined;
  /** Accessible name, where the visible words are not enough. Must begin with them. */
  readonly label?: string | undefined;
  /** A single letter that also presses it: the first of its words, which is then underlined. */
  readonly shortcut?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Stays focusable and says that it is waiting. */
  readonly busy?: boolean | undefined;
  readonly part?: string | undefined;
}

export function Button(props: ButtonProps) {
  const guarded = useGuarded();
  const look = props.look ?? 'plain';
  const node = useRef<HTMLButtonElement>(null);
  const press = guarded((event) => {
    if (!props.busy) props.onPress(event);
  });
  useLayoutEffect(() => {
    if (node.current && props.shortcut) pressers.set(node.current, press);
  });
  return (
    <button
      type="button"
      class={`button button-${look}${props.small ? ' button-small' : ''}`}
      ref={node}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      aria-busy={props.busy}
      data-part={props.part}
      disabled={props.disabled}
      onClick={press}
    >
      <Caption shortcut={props.shortcut}>{props.children}</Caption>
    </button>
  );
}

function Caption(props: { shortcut: string | undefined; children: ComponentChildren }) {
  const { shortcut, children } = props;
  if (!shortcut || typeof children !== 'string' || children[0]?.toUpperCase() !== shortcut) {
    return <>{children}</>;
  }
  return (
    <span>
      <u>{children[0]}</u>
      {children.slice(1)}
    </span>
  );
}
