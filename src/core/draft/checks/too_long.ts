import { excess } from '../../replies/variant';
import type { Check } from './check';

/** What stands past the network's limit. */
export const tooLong: Check = (page) => {
  const from = excess(page.source, page.answered?.network ?? null);
  return from === null ? [] : [{ start: from, end: page.source.length }];
};
