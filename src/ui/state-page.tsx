/** A screen that has nothing to list: what is the matter, and what to do. */
import type { ComponentChildren } from 'preact';
import { Mark } from './mark';

export interface StatePageProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** Something is under way. */
  readonly waiting?: boolean;
  readonly children?: ComponentChildren;
}

export function StatePage(props: StatePageProps) {
  return (
    <section class="state-page" role="status" aria-busy={props.waiting} data-part="state">
      <Mark size={36} />
      <h2>{props.title}</h2>
      {props.text ? <p class="soft">{props.text}</p> : null}
      {props.children ? <div class="row">{props.children}</div> : null}
    </section>
  );
}
