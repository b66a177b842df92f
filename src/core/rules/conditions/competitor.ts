import type { Compile } from './kind';

/** A competitor of one of the brands is named. */
export const competitor: Compile<'competitor'> = (_condition, tools) => {
  const group = tools.competitors;
  return ({ words }) => words.has(group);
};
