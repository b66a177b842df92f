/** A reply against itself: blanks used and declared, locked passages really in the text, one variant a language. */

import { blankMarks } from './blank-marks';
import { type CharterProblem, type Path, problem } from './problem';
import type { Blank, Reply, Variant } from './schema/reply';

type Content = { readonly variants: readonly Variant[]; readonly blanks: readonly Blank[] };

/** @param path where the reply stands in the charter. */
export function replyProblems(reply: Reply, path: Path): CharterProblem[] {
  return [
    ...contentProblems(reply, path),
    ...(reply.proposed === null ? [] : contentProblems(reply.proposed, [...path, 'proposed'])),
  ];
}

function contentProblems({ variants, blanks }: Content, path: Path): CharterProblem[] {
  const found: CharterProblem[] = [];
  const declared = new Set<string>();
  for (const [at, blank] of blanks.entries()) {
    const here = [...path, 'blanks', at];
    if (declared.has(blank.id)) found.push(problem([...here, 'id'], 'duplicate_id', blank.id));
    declared.add(blank.id);
    if (blank.kind === 'choice' && blank.choices.length === 0) {
      found.push(problem([...here, 'choices'], 'blank_without_choices', blank.id));
    }
  }
  const used = new Set<string>();
  const languages = new Set<string>();
  for (const [at, { lang, text, locked }] of variants.entries()) {
    const here = [...path, 'variants', at];
    if (languages.has(lang)) found.push(problem([...here, 'lang'], 'two_variants_of_a_language', lang));
    languages.add(lang);
    for (const { id } of blankMarks(text)) {
      used.add(id);
      if (!declared.has(id)) found.push(problem([...here, 'text'], 'blank_not_declared', id));
    }
    for (const [place, passage] of locked.entries()) {
      if (!text.includes(passage))
        found.push(problem([...here, 'locked', place], 'locked_not_in_text', passage));
    }
  }
  for (const [at, { id }] of blanks.entries()) {
    if (!used.has(id)) found.push(problem([...path, 'blanks', at], 'blank_not_used', id));
  }
  return found;
}
