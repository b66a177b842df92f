import type { Compile } from './kind';

/** One of the words or phrases stands in the text, whole words, folded. */
export const words: Compile<'words'> = ({ words: list }, tools) => {
  const group = tools.group(list);
  return (facts) => facts.words.has(group);
};
