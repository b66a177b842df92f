import type { Check } from './check';
import { isDenied } from './said';
import { weighedSpans } from './weighed';

/** « Grâce à des gens comme vous » is thanks. */
const OWED = /(?:grace a|merci a|thanks to|thank you to) (?:toute?s? |all )?$/;

/** An insult or contempt of the author; the author's own word in quotation marks is none. */
export const insult: Check = (page) =>
  weighedSpans(
    page,
    'insult',
    page
      .hits('insult.word', 'insult.contempt')
      .filter(
        (hit) => !isDenied(page, hit) && !OWED.test(page.text.slice(Math.max(0, hit.start - 24), hit.start)),
      ),
    { groups: ['insult.owed'] },
  );
