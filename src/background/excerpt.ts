/** The little of a comment that is kept with a decision. */
import type { Span } from '../core/text/span';

const HIDDEN = '…';

/** Addresses, with or without their scheme: their paths hold handles. */
const address = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*/giu;
const at = '(?:@|[([{]\\s?(?:at|arobase|@)\\s?[)\\]}]|(?<=\\s)(?:at|arobase)(?=\\s))';
const dot = '(?:\\s?[([{]\\s?(?:dot|point)\\s?[)\\]}]\\s?|\\s(?:dot|point)\\s|\\.)';
/** `name@host.fr`, `name (at) host.fr`, `name arobase host point fr`. */
const mail = new RegExp(
  `(?<![\\p{L}\\p{N}_.+-])[\\p{L}\\p{N}_.+-]{1,64}\\s{0,3}${at}\\s{0,3}[\\p{L}\\p{N}-]{1,64}(?:${dot}[\\p{L}\\p{N}-]{1,64}){1,5}`,
  'giu',
);
/** Telephone, account and card numbers. */
const number = /\p{Nd}[\p{Nd}\s./()-]{6,}\p{Nd}/gu;

/**
 * The beginning of a text on one line, at most `most` characters, without the names and personal data in it: a
 * journal says what was decided on what, not who said it.
 * @param hide places of personal data in `text`, as far as they were told apart: addresses and numbers go by their form
 */
export function excerptOf(text: string, most: number, hide: readonly Span[]): string {
  if (most <= 0) return '';
  let shown = text.slice(0, 5_000);
  const last = [...hide].sort((a, b) => b.start - a.start);
  for (const { start, end } of last) shown = shown.slice(0, start) + HIDDEN + shown.slice(end);
  const line = shown
    .replace(address, HIDDEN)
    .replace(mail, HIDDEN)
    .replace(number, HIDDEN)
    .replace(/@[\p{L}\p{N}_.]+/gu, `@${HIDDEN}`)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}${HIDDEN}`;
}
