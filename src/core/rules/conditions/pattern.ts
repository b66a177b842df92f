import { capped } from '../../text/fold';
import type { Compile } from './kind';

/** The pattern matches the text as written; a refused pattern is unknown, so that its rule never fires on it. */
export const pattern: Compile<'pattern'> = ({ pattern: source }, tools) => {
  const made = tools.pattern(source);
  return made === null ? () => null : ({ comment }) => made.test(capped(comment.text)) !== null;
};
