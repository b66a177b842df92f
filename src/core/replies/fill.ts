/** Fills the blanks of a reply. What is left empty is said, and nothing is inserted while it is. */
import { blankMarks } from '../charter/blank-marks';
import type { Blank, BlankKind, Variant } from '../charter/schema/reply';
import { isRefused, plainValue, readBlank } from './blank-value';
import { firstNameOf } from './first-name';

export { MAX_VALUE, plainValue } from './blank-value';

export interface Filled {
  /** With the blank's mark where a value is missing. */
  readonly text: string;
  /** Ids of the blanks to fill before insertion, in the text's order. */
  readonly missing: readonly string[];
}

export interface Known {
  /** Display name of the comment's author. */
  readonly authorName: string | null;
  /** Of the CM, as signed. */
  readonly initials: string | null;
}

/** What can be known of each kind of blank without asking; empty where nothing is. Total over the kinds. */
const guesses: Readonly<Record<BlankKind, (blank: Blank, known: Known) => string>> = {
  first_name: (_blank, { authorName }) => firstNameOf(authorName) ?? '',
  initials: (_blank, { initials }) => initials ?? '',
  choice: ({ choices }) => (choices.length === 1 ? (choices[0] ?? '') : ''),
  link: () => '',
  date: () => '',
  text: () => '',
};

/** Values by blank id: what is known, else the fallback, else empty. */
export function startingValues(blanks: readonly Blank[], known: Known): Record<string, string> {
  return Object.fromEntries(
    blanks.map((blank) => [
      blank.id,
      plainValue(guesses[blank.kind](blank, known)) || (blank.fallback ?? ''),
    ]),
  );
}

/**
 * The text with its blanks filled in one pass, so that a value is never read as a blank itself.
 * @param values by blank id; one that is absent or empty takes the blank's fallback.
 */
export function fillReply(
  variant: Pick<Variant, 'text'>,
  blanks: readonly Blank[],
  values: Readonly<Record<string, string>>,
): Filled {
  const byId = new Map(blanks.map((blank) => [blank.id, blank]));
  const missing = new Set<string>();
  let text = '';
  let at = 0;
  for (const mark of blankMarks(variant.text)) {
    const blank = byId.get(mark.id);
    const value =
      blank === undefined ? '' : accepted(blank, Object.hasOwn(values, mark.id) ? values[mark.id] : '');
    if (value === '') missing.add(mark.id);
    text += variant.text.slice(at, mark.start) + (value || variant.text.slice(mark.start, mark.end));
    at = mark.end;
  }
  return { text: text + variant.text.slice(at), missing: [...missing] };
}

/** Empty where what was given is refused: a fallback stands for what is unknown, never for what was typed. */
function accepted(blank: Blank, given: string | undefined): string {
  const read = readBlank(blank, given);
  if (isRefused(read)) return '';
  return read.value || readBlank(blank, blank.fallback ?? '').value;
}
