/** Where builds are put. */
import path from 'node:path';
import { root } from '../root';
import type { Target } from './target';

/**
 * Folder of an unpacked extension; `dev` is the development server's. RELAIS_DIST moves them all, so that
 * two checks can run side by side on one checkout.
 */
export function builtFolder(target: Target | 'dev'): string {
  return path.join(process.env.RELAIS_DIST || path.join(root, 'dist'), target);
}
