import { isLight, JOINED_IN } from '../lexicon/mood';
import type { Check } from './check';
import { beside, isDenied, without } from './said';
import { borneOut, weighedSpans } from './weighed';

/** A legal step, police, record-keeping, unmasking or a sanction held over the author; not the routes open to them. */
export const threat: Check = (page) => {
  const words = without(page, page.hits('threat.word'), 'threat.route').filter((hit) => !isDenied(page, hit));
  const open = borneOut(page, 'threat', words);
  const light = isLight(page.asked.text);
  const known = light ? [] : page.hits('threat.known');
  const plain = without(page, [...page.hits('threat.plain'), ...known], 'threat.other').filter(
    (hit) => !isDenied(page, hit),
  );
  // « Remis à notre service juridique » hands over; as a subject, the lawyers act.
  const lawyers = page
    .hits('threat.lawyer')
    .filter(
      ({ start }) =>
        !/(?:^|[^a-z])(?:a|au|aux|par|chez) $/.test(page.text.slice(Math.max(0, start - 6), start)),
    );
  const sanction = beside(page, page.hits('threat.sanction'), 'threat.condition');
  const cost = beside(page, page.hits('threat.cost'), 'threat.saying');
  const hits = [...plain, ...open, ...lawyers, ...sanction, ...cost];
  // What is done about somebody else, or open to the author, is done for them.
  return weighedSpans(page, 'threat', hits, {
    groups: ['threat.other', 'threat.open'],
    links: true,
    harder: light ? JOINED_IN : 0,
  });
};
