import type { Check } from './check';
import { isDenied } from './said';
import { weighedSpans } from './weighed';

/** An insult or contempt of the author; the author's own word in quotation marks is none. */
export const insult: Check = (page) =>
  weighedSpans(
    page,
    'insult',
    page.hits('insult.word', 'insult.contempt').filter((hit) => !isDenied(page, hit)),
  );
