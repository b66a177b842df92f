import type { Compile } from './kind';

/** One holds; else one unknown leaves it unknown. */
export const any: Compile<'any'> = ({ of }, _tools, inner) => {
  const tests = of.map(inner);
  return (facts) => {
    let unknown = false;
    for (const test of tests) {
      const held = test(facts);
      if (held === true) return true;
      if (held === null) unknown = true;
    }
    return unknown ? null : false;
  };
};
