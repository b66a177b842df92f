import type { Compile } from './kind';

/** On the brand's own page (or, with `is: false`, on another's). */
export const ownPage: Compile<'own_page'> =
  ({ is }) =>
  ({ comment }) =>
    comment.page.own === null ? null : comment.page.own === is;
