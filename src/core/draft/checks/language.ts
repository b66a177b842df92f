import { detectLanguage } from '../../language/detect';
import { fold } from '../../text/fold';
import { body } from './body';
import type { Check } from './check';

/** Words below which a draft's language is not told. */
const FEW = 5;
/** A link, a handle or a hashtag. Bounded, so that a text without spaces costs no more than another. */
const ADDRESS = /[^\s.@#]{1,80}(?:\.\w{1,40}){1,6}\S{0,200}|[@#]\S{1,80}/g;
/** Of the draft, shown. */
const SHOWN = 60;

/** A draft in no language of the comment it answers. A greeting in the comment's language does not save it. */
export const language: Check = (page) => {
  const { answered } = page;
  if (answered === null) return [];
  const spoken = languagesOf(answered.text, answered.lang);
  if (spoken === null) return [];
  const { start, end } = body(page);
  const said = page.text.slice(start, end).replace(ADDRESS, ' ');
  const inside = detectLanguage(fold(said));
  if ((said.match(/[a-z]{2,}/g)?.length ?? 0) < FEW || inside === 'und' || spoken.has(inside)) return [];
  // Every sentence may be in another language: one of them is enough.
  for (const sentence of said.split(/[.!?;\n]/)) {
    if ((sentence.match(/[a-z]{2,}/g)?.length ?? 0) >= FEW && spoken.has(detectLanguage(fold(sentence))))
      return [];
  }
  const shown = page.span(0, Math.min(page.text.length, SHOWN));
  return shown === null ? [] : [shown];
};

/** The languages a comment can be answered in; null where nothing is known. */
function languagesOf(text: string, tag: string | null): ReadonlySet<string> | null {
  const folded = fold(text);
  const read = detectLanguage(folded, tag);
  const known = /^[a-z]{2}(?=-|$)/i.exec(tag ?? '')?.[0].toLowerCase();
  if (known === undefined && (read === 'und' || tag === 'mixed' || tag === 'mul')) return null;
  const alone = detectLanguage(folded);
  return new Set(
    [known, known === undefined ? read : alone].filter(
      (lang) => lang !== undefined && lang !== 'und',
    ) as string[],
  );
}
