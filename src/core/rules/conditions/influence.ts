import type { Compile } from './kind';

/** So many robust deviations above the page's median; unknown without counters or baseline. */
export const influence: Compile<'influence'> =
  ({ atLeast }) =>
  ({ influence: { score } }) =>
    score === null ? null : score >= atLeast;
