import type { Check } from './check';
import { beside, without } from './said';
import { weighedSpans } from './weighed';

/** The house's stance, denial, figure or forecast on what belongs to the press office. */
export const pressStatement: Check = (page) => {
  const plain = page.hits('press.plain');
  const stance = beside(page, page.hits('press.stance'), 'press.topic');
  const hits = without(page, [...plain, ...stance], 'press.office');
  return weighedSpans(page, 'press_statement', hits, { groups: ['press.office'], links: true });
};
