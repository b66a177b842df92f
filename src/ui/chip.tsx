/** A small tag: a class of the queue, a signal, a mark such as « exemple ». */
import type { ComponentChildren } from 'preact';
import type { Tone } from './tone';

export function Chip(props: { tone?: Tone; title?: string; children: ComponentChildren }) {
  return (
    <span class={`chip tone-${props.tone ?? 'plain'}`} title={props.title}>
      {props.children}
    </span>
  );
}
