import { sayOf, surviving } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

const LINK =
  /(?:https?:\/\/|www\.|(?<![a-z0-9-])[a-z0-9-]{2,40}\.(?:com|net|org|fr|info|shop|xyz|online|site|club|top|biz|io|me|example|link|click|store)(?![a-z0-9]))/;

/** False where no dot stands before a letter, and none of the two beginnings of an address: most texts. */
function mayLink(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const after = text.charCodeAt(at + 1);
    if ((after >= 97 && after <= 122) || text.charCodeAt(at - 1) === W) return true;
  }
  return text.includes('://');
}

const W = 119;

/** Advertising, scams, phishing, follow-for-follow. One clue alone is weak; a link or a second one makes it. */
export function spam(scan: Scan): Say {
  const hits = surviving(scan, scan.hits('spam'), scan.hits('spam.veto'));
  const weak = surviving(scan, scan.hits('spam.weak'), scan.hits('spam.veto'));
  const link = mayLink(scan.text) && LINK.test(scan.text);
  const say = sayOf(scan, hits.length > 0 || (link && weak.length > 0) ? [...hits, ...weak] : [], 3);
  return { ...say, logit: say.logit + (link ? 1.2 : 0) };
}
