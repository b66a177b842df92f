/** Whether a text that a person is answerable for shows somebody's data in the open (P17). */
import { checkDraft } from '../draft/check-draft';
import type { DraftContext } from '../draft/context';
import { agreedWords } from './agreed';
import type { Written } from './red-lines';

/**
 * Numbers, addresses and the like, plainly shown; what is only like it stays advice. An agreed reply's own words are
 * exempt, what was filled in or reworded is not.
 */
export function showsPersonalData({ text, answered, template }: Written, context: DraftContext): boolean {
  const agreed = template === null ? () => false : agreedWords(template);
  return checkDraft({ text, answered }, context).some(
    ({ rule, start, end }) =>
      rule === 'personal_data' && /\d|@/.test(text.slice(start, end)) && !agreed(text.slice(start, end)),
  );
}
