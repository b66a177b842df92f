import type { Compile } from './kind';

/** Influential by the charter's settings; where nothing is known it is not. */
export const influential: Compile<'influential'> =
  () =>
  ({ influence }) =>
    influence.influential;
