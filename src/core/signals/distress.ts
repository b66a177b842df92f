import { sayOf, surviving } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** Characters between despair and what makes a joke of it. */
const REACH = 48;

/** The author's own distress or self-harm. Hyperbole ("dead", "mort de rire") is vetoed. */
export function distress(scan: Scan): Say {
  const hits = scan.hits('distress.explicit', 'distress.open');
  return sayOf(scan, surviving(scan, hits, scan.hits('distress.veto'), REACH), 2.4);
}
