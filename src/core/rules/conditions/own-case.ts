import type { Compile } from './kind';

/** The author's own unsolved case. */
export const ownCase: Compile<'own_case'> =
  () =>
  ({ reading }) =>
    reading.ownCase;
