/** An approved text with its blanks, `{{first_name}}`, and what is filled in so far. */
import type { BlankView } from '../messages/views';
import { day } from './formats';

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly id: string };

export type Values = Readonly<Record<string, string>>;

/** The text cut at its blanks, in order. */
export function templateParts(text: string): readonly TemplatePart[] {
  return text.split(/\{\{([a-z][a-z0-9_]{0,31})\}\}/).flatMap((piece, index): TemplatePart[] => {
    if (index % 2 === 1) return [{ kind: 'blank', id: piece }];
    return piece ? [{ kind: 'text', text: piece }] : [];
  });
}

/** What is known of each blank before anybody types. */
export function knownValues(blanks: readonly BlankView[]): Values {
  return Object.fromEntries(blanks.map(({ id, value }) => [id, value]));
}

/** Blanks that must be filled before the text may be used. */
export function missingBlanks(blanks: readonly BlankView[], values: Values): readonly BlankView[] {
  return blanks.filter(({ id, required }) => required && !(values[id] ?? '').trim());
}

/** The values as they will stand in the text: a date picked on a calendar is written in the reply's language. */
export function writtenValues(blanks: readonly BlankView[], values: Values, lang: string): Values {
  return Object.fromEntries(
    blanks.map(({ id, kind }) => {
      const value = (values[id] ?? '').trim();
      return [id, kind === 'date' ? day(lang, value) : value];
    }),
  );
}
