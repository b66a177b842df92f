import type { Compile } from './kind';

/** The contrary; the contrary of unknown is unknown. */
export const not: Compile<'not'> = ({ of }, _tools, inner) => {
  const test = inner(of);
  return (facts) => {
    const held = test(facts);
    return held === null ? null : !held;
  };
};
