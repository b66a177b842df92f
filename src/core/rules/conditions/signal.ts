import type { Compile } from './kind';

/** The signal is on, or scores at least so much. */
export const signal: Compile<'signal'> = ({ signal: id, atLeast }) =>
  atLeast === undefined
    ? ({ reading }) => reading.signals[id].on
    : ({ reading }) => reading.signals[id].score >= atLeast;
