/** A message to the user: what happened, and what to do about it. */
import type { ComponentChildren } from 'preact';
import type { Tone } from './tone';

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  /** `status` is read out when it appears; `alert` at once. Leave out for what is there from the start. */
  readonly role?: 'status' | 'alert';
  readonly children?: ComponentChildren;
}

export function Notice(props: NoticeProps) {
  return (
    <div class={`notice tone-${props.tone ?? 'plain'}`} role={props.role}>
      {props.title ? <strong class="notice-title">{props.title}</strong> : null}
      {props.children}
    </div>
  );
}
