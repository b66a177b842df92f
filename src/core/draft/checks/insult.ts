import type { Hit } from '../../signals/matcher';
import type { DraftPage } from '../page';
import type { Check } from './check';
import { isDenied } from './said';
import { weighedSpans } from './weighed';

/** Letters by which the author's own word is known again, whatever its ending. */
const SAME = 5;
const TO_THEM = /(?:vous etes|tu es|t'es|you are|you're)(?: [a-z']+){0,2} $/;

/** The author's own word, said of somebody else than them. */
function isTakenUp(page: DraftPage, { group, start }: Hit): boolean {
  if (group.name !== 'insult.word') return false;
  const word = /^[a-z-]+/.exec(page.text.slice(start))?.[0] ?? '';
  return (
    word.length >= SAME &&
    page.asked.text.includes(word.slice(0, SAME)) &&
    !TO_THEM.test(page.text.slice(Math.max(0, start - 30), start))
  );
}

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
        (hit) =>
          !isDenied(page, hit) &&
          !isTakenUp(page, hit) &&
          !OWED.test(page.text.slice(Math.max(0, hit.start - 24), hit.start)),
      ),
    { groups: ['insult.owed'] },
  );
