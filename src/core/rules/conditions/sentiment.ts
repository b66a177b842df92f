import type { Compile } from './kind';

export const sentiment: Compile<'sentiment'> =
  ({ is }) =>
  ({ reading }) =>
    reading.sentiment.label === is;
