/** An approved text with its blanks, `{{first_name}}`, and what is filled in so far. */
import { type BlankValue, isRefused, readBlank } from '../core/replies/blank-value';
import { type LinkParameters, linkAdditions } from '../core/replies/links';
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

export type FilledPart = TemplatePart & {
  /** What is read there: the text, the blank's value, or its name while it is empty. */
  readonly shown: string;
  readonly filled: boolean;
};

/**
 * The parts as they will be inserted: links carry what the charter adds to them.
 * @param nameOf what stands for a blank without a value
 */
export function filledParts(
  text: string,
  values: Values,
  nameOf: (blank: string) => string,
  parameters: LinkParameters | null,
): readonly FilledPart[] {
  const parts = templateParts(text).map((part): FilledPart => {
    if (part.kind === 'text') return { ...part, shown: part.text, filled: true };
    const value = values[part.id]?.trim();
    return { ...part, shown: value || nameOf(part.id), filled: Boolean(value) };
  });
  if (parameters === null) return parts;
  // A link may begin in the text and end in a blank: what it lacks is looked for in the whole.
  const additions = linkAdditions(parts.map(({ shown }) => shown).join(''), parameters);
  let start = 0;
  return parts.map((part) => {
    const from = start;
    start += part.shown.length;
    const mine = additions.filter(({ at }) => at > from && at <= from + part.shown.length);
    const shown = mine.reduceRight((said, { at, text: added }) => {
      return said.slice(0, at - from) + added + said.slice(at - from);
    }, part.shown);
    return { ...part, shown };
  });
}

/** What is known of each blank before anybody types. */
export function knownValues(blanks: readonly BlankView[]): Values {
  return Object.fromEntries(blanks.map(({ id, value }) => [id, value]));
}

/** Blanks to fill or to mend before the text may be used. */
export function missingBlanks(blanks: readonly BlankView[], values: Values): readonly BlankView[] {
  return blanks.filter((blank) => {
    const read = readValue(blank, values[blank.id]);
    return isRefused(read) || (blank.required && read.value === '');
  });
}

/** A value as it would stand in the text, and what is to be said of it. A picked date is a day until it is written. */
export function readValue({ id, kind, label, choices }: BlankView, given: string | undefined): BlankValue {
  return readBlank({ id, kind, label, choices, fallback: null }, given);
}

/** The values as they will stand in the text: a date picked on a calendar is written in the reply's language. */
export function writtenValues(blanks: readonly BlankView[], values: Values, lang: string): Values {
  return Object.fromEntries(
    blanks.map((blank) => {
      const { id, kind } = blank;
      const { value } = readValue(blank, values[id]);
      return [id, kind === 'date' ? day(lang, value) : value];
    }),
  );
}
