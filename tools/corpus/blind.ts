/** What the second hand gets to see. */
import { chanceOf, isDrawn } from './identity';
import type { Comment } from './parts';

/**
 * The drawn comments that `done` does not hold, as `id, language, sector, text` between tabs, `\n` for a line break:
 * no labels, and in chance's order, because a file's name and a neighbour's kind give labels away too.
 */
export function blindRows(comments: readonly Comment[], done: { has(id: string): boolean }): string[] {
  return comments
    .filter(({ id }) => isDrawn(id) && !done.has(id))
    .sort((a, b) => chanceOf(a.id) - chanceOf(b.id))
    .map(({ id, lang, sector, text }) => [id, lang, sector, text.replaceAll('\n', '\\n')].join('\t'));
}
