import { fold } from '../../text/fold';
import { teamWords } from '../lexicon/greeting';
import type { DraftPage } from '../page';
import type { Check } from './check';
import { signatureLine } from './signature-line';

/** Of the draft's end, shown where the signature should be. */
const SHOWN = 30;
const INITIALS = /(?:^|\s)[\^~/—–-]{0,2}\s?(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{0,3})$/u;
/** A signature is a few words; a sentence that names the house is none. */
const MOST_WORDS = 9;
const BLANK = /\{\{?[^{}]{1,40}\}\}?|\[[^[\]]{1,40}\]/g;

/** No first name with the team or the brand at the end, where the house signs; a model of initials is enough by itself. */
export const noSignature: Check = (page) => {
  const { signature } = page.context;
  if (signature === null || page.source.trim() === '') return [];
  if (isSigned(page, signature)) return [];
  const end = page.source.trimEnd().length;
  let start = Math.max(0, end - SHOWN);
  if (isLow(page.source.charCodeAt(start))) start += 1;
  return [{ start, end }];
};

const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

function isSigned(page: DraftPage, model: string): boolean {
  const { start, end } = signatureLine(page.source);
  const line = page.source.slice(start, end).trim();
  if (line === '' || line.split(/\s+/).length > MOST_WORDS) return false;
  if (/^\W*\^/u.test(model) && (/\^\s?\p{L}{1,4}$/u.test(line) || /\^\s?\{\{[^{}]+\}\}$/.test(line)))
    return true;
  if (/initial/i.test(model) && line.length <= 8 && INITIALS.test(line)) return true;
  // Where initials will do, so does a first name by itself.
  if (/initial/i.test(model) && /^\W*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(line)) return true;
  const brand = wordsOf(page.context.brand);
  const said = fold(line.replace(/\S+\.\p{L}{2,}\S*|@\S+/gu, ' ')).text;
  const house = teamWords.test(said) || brand.some((word) => said.includes(word));
  if (!house) return false;
  if (line.search(BLANK) >= 0) return true;
  // A first name: a capitalised word that is neither the brand nor the team.
  return (line.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? []).some((word) => {
    const plain = fold(word).text;
    return (
      plain.length > 1 &&
      !brand.includes(plain) &&
      !teamWords.test(plain) &&
      !/^(?:l'|the$|la$|le$|les$|notre$|votre$|your$|our$|toute$|merci|thanks?$)/.test(plain) &&
      !/^(?:je|j'|nous|on|ils?|elles?|vous|c'|ce|cela|ca|pour|i|i'm|we|we're|you|it|it's|they|this|that|please|for)(?![a-z])/.test(
        plain,
      )
    );
  });
}

function wordsOf(brand: string): string[] {
  return (fold(brand).text.match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 2);
}
