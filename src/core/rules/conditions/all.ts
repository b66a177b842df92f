import type { Compile } from './kind';

/** Every one holds; one that is false settles it, else one unknown leaves it unknown. */
export const all: Compile<'all'> = ({ of }, _tools, inner) => {
  const tests = of.map(inner);
  return (facts) => {
    let unknown = false;
    for (const test of tests) {
      const held = test(facts);
      if (held === false) return false;
      if (held === null) unknown = true;
    }
    return unknown ? null : true;
  };
};
