/** One part of the document: it begins on a page of its own. */
import type { ComponentChildren } from 'preact';
import type { Charter } from '../../core/charter/schema';
import type { Messages } from '../../i18n';
import type { Extract } from './extract';

export interface PartProps {
  readonly charter: Charter;
  readonly extract: Extract;
  /** Of the charter's language. */
  readonly t: Messages;
}

export function Part(props: { title: string; empty?: string | null; children: ComponentChildren }) {
  return (
    <section class="print-part">
      <h2>{props.title}</h2>
      {props.empty ? <p class="soft">{props.empty}</p> : props.children}
    </section>
  );
}

export function nameOf(charter: Pick<Charter, 'departments'>, id: string | null): string {
  return charter.departments.find((one) => one.id === id)?.name ?? '';
}
