import type { Compile } from './kind';

/** The comment was routed to this topic. */
export const topic: Compile<'topic'> =
  ({ topic: id }) =>
  (facts) =>
    facts.topic === id;
