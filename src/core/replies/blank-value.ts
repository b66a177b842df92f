/** What was given for a blank, as it may stand in a reply: cleaned where that is harmless, refused where it is not. */
import type { Blank, BlankKind } from '../charter/schema/reply';

/** Longest value of a blank, in characters. */
export const MAX_VALUE = 300;

export const blankTroubles = [
  'line_break',
  'hidden',
  'markup',
  'address_as_name',
  'not_a_link',
  'not_a_date',
  'not_a_choice',
] as const;
/**
 * `line_break`, `hidden` (control, invisible or direction-changing signs): taken out, and said. The others are refused:
 * markup anywhere, an address where a name goes, what is no https link, no day, none of the choices.
 */
export type BlankTrouble = (typeof blankTroubles)[number];

export interface BlankValue {
  /** One line of plain text; empty where it is refused or nothing was given. */
  readonly value: string;
  readonly trouble: BlankTrouble | null;
}

/** The joiner inside emoji is no trouble. */
const HIDDEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu;
const BREAK = /[\n\r\u0085\u2028\u2029]/;
/** A tag or its beginning, an entity, a link as Markdown writes it, a blank. */
const MARKUP = /<\s*[/!?]?\s*[a-z]|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});|\]\s*\(|\{\{|\}\}/i;
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/|\bwww\.|@|\.(?:com|net|org|fr|io|info|co|be|ch|uk|de)\b|javascript:/i;
const LINK = /^https:\/\/[^\s/@]+\.[^\s]+$/;

const asGiven = () => null;
const asName = (_blank: Blank, value: string): BlankTrouble | null =>
  ADDRESS.test(value) ? 'address_as_name' : null;

/** What each kind of blank does not take. Total over the kinds. */
const refusals: Readonly<Record<BlankKind, (blank: Blank, value: string) => BlankTrouble | null>> = {
  first_name: asName,
  initials: asName,
  link: (_blank, value) => (LINK.test(value) ? null : 'not_a_link'),
  // Picked on a calendar and written in words: « 12 novembre 2026 ».
  date: (_blank, value) =>
    /\d/.test(value) && value.length <= 40 && !ADDRESS.test(value) ? null : 'not_a_date',
  choice: ({ choices, fallback }, value) =>
    choices.includes(value) || value === fallback ? null : 'not_a_choice',
  text: asGiven,
};

/** @param given as typed or pasted; absent or blank gives an empty value without trouble */
export function readBlank(blank: Blank, given: string | undefined): BlankValue {
  const raw = (given ?? '').slice(0, MAX_VALUE * 4).trim();
  if (MARKUP.test(raw.replace(HIDDEN, ''))) return { value: '', trouble: 'markup' };
  const value = plainValue(raw);
  if (value === '') return { value, trouble: raw === '' ? null : 'hidden' };
  const refused = refusals[blank.kind](blank, value);
  if (refused !== null) return { value: '', trouble: refused };
  if (BREAK.test(raw)) return { value, trouble: 'line_break' };
  return { value, trouble: raw.replace(/\s/g, '').search(HIDDEN) < 0 ? null : 'hidden' };
}

/** Troubles after which nothing is left of the value. */
export function isRefused({ value, trouble }: BlankValue): boolean {
  return trouble !== null && value === '';
}

/**
 * A value as plain text on one line: no control character, no invisible or direction-changing one (the joiner inside
 * emoji stays), nothing that could be taken for a blank.
 */
export function plainValue(value: string): string {
  const line = value
    .slice(0, MAX_VALUE * 4)
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(HIDDEN, '')
    .replace(/\{\{|\}\}/g, '')
    .trim();
  return [...line].slice(0, MAX_VALUE).join('');
}
