/** A reply's content with the department's own words in it: the same from the sheet, its signer and the charter. */
import { blankMarks } from '../charter/blank-marks';
import type { Blank } from '../charter/schema/reply';
import type { SheetContent } from './sheet';

/** Kinds told from the usual names of blanks; any other is a free text. */
const kinds: Readonly<Record<string, Blank['kind']>> = {
  first_name: 'first_name',
  prenom: 'first_name',
  initials: 'initials',
  initiales: 'initials',
  link: 'link',
  lien: 'link',
  date: 'date',
};

const NAME = /^[a-z][a-z0-9_]{0,31}$/;

/** Something stands between double braces that is no name of a blank. */
export function hasOddBlank(text: string): boolean {
  return (
    blankMarks(text).some(({ id }) => !NAME.test(id)) || /\{\{|\}\}/.test(text.replace(/\{\{[^{}]*\}\}/g, ''))
  );
}

/** The blanks that a text asks for, of the kind that their names tell. */
export function blanksOf(text: string): Blank[] {
  const ids = [...new Set(blankMarks(text).map(({ id }) => id))].filter((id) => NAME.test(id));
  return ids.map((id) => ({
    id,
    kind: kinds[id] ?? 'text',
    label: id.replaceAll('_', ' '),
    fallback: null,
    choices: [],
  }));
}

/**
 * @param texts by language; a language that is not named keeps its text. A passage that is no longer in the text cannot
 *   stay locked, and a blank that no text asks for is gone.
 */
export function corrected(content: SheetContent, texts: ReadonlyMap<string, string>): SheetContent {
  const variants = content.variants.map((variant) => {
    const text = (texts.get(variant.lang) ?? variant.text).replace(/\r\n?/g, '\n').trim();
    return { lang: variant.lang, text, locked: variant.locked.filter((passage) => text.includes(passage)) };
  });
  const asked = variants.flatMap(({ text }) => blanksOf(text));
  const known = new Map(content.blanks.map((blank) => [blank.id, blank]));
  const blanks = new Map(asked.map((blank) => [blank.id, known.get(blank.id) ?? blank]));
  return { ...content, variants, blanks: [...blanks.values()] };
}
