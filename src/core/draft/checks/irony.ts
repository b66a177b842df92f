import type { Check } from './check';

/** Mockery of the author, where the words themselves show it. */
export const irony: Check = (page) => page.spans(page.hits('irony.plain'));
