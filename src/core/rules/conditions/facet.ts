import type { Compile } from './kind';

/** The signal is on, and of this finer kind. */
export const facet: Compile<'facet'> =
  ({ signal, facet: wanted }) =>
  ({ reading }) => {
    const read = reading.signals[signal];
    return read.on && (read.facets ?? []).includes(wanted);
  };
