import type { Compile } from './kind';

/** The text is in one of these languages; unknown where it could not be told. */
export const language: Compile<'language'> =
  ({ is }) =>
  ({ reading }) =>
    reading.lang === 'und' ? null : is.includes(reading.lang);
