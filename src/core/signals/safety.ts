import { sayOf, surviving } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** Bodily harm or a defect able to do it (`physical_danger`), and leaks of personal data (`data_breach`). */
export function safety(scan: Scan): Say {
  const physical = surviving(scan, scan.hits('safety.physical'), scan.hits('safety.veto'));
  const breach = scan.hits('safety.breach');
  return sayOf(scan, [...physical, ...breach], 2.2);
}
