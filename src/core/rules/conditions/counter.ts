import type { Compile } from './kind';

/** One of the page's counters reaches a number; unknown where the page does not show it. */
export const counter: Compile<'counter'> =
  ({ counter: name, atLeast }) =>
  ({ comment }) => {
    const value = comment.counts[name];
    return value === null ? null : value >= atLeast;
  };
