import type { Check } from './check';
import { weighedSpans } from './weighed';

/** Mockery of the author, where the words themselves show it. */
export const irony: Check = (page) => weighedSpans(page, 'irony', page.hits('irony.plain'));
