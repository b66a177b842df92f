import { sayOf, surviving } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

const LINK =
  /(?:https?:\/\/|www\.|(?<![a-z0-9-])[a-z0-9-]{2,40}\.(?:com|net|org|fr|info|shop|xyz|online|site|club|top|biz|io|me|example|link|click|store)(?![a-z0-9]))/;

/** Advertising, scams, phishing, follow-for-follow. One clue alone is weak; a link or a second one makes it. */
export function spam(scan: Scan): Say {
  const hits = surviving(scan, scan.hits('spam'), scan.hits('spam.veto'));
  const weak = surviving(scan, scan.hits('spam.weak'), scan.hits('spam.veto'));
  const link = LINK.test(scan.text);
  const say = sayOf(scan, hits.length > 0 || (link && weak.length > 0) ? [...hits, ...weak] : [], 3);
  return { ...say, logit: say.logit + (link ? 1.2 : 0) };
}
