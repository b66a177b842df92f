/** Where the first-run guide stands, and where it shows. */
import type { GuideStep } from '../../core/settings';
import type { Settings } from '../../messages/settings';
import type { OptionsFacts } from '../context';
import { namedSection } from '../section';

/** A screen of the guide; `role` comes before anything is kept. */
export type Screen = 'role' | Exclude<GuideStep, 'done'>;

/** The address that opens it again, whenever one likes. */
export const START = 'start';

const adminScreens: readonly Screen[] = ['role', 'brand', 'sector', 'services', 'next'];
const otherScreens: readonly Screen[] = ['role', 'receive'];

/** The screens that a role sees, in their order; at most five. */
export function screensOf(role: Settings['role']): readonly Screen[] {
  return role === 'admin' ? adminScreens : otherScreens;
}

/** The screen that was left, else the first after the role. */
export function screenOf({ welcomed, role, guide }: Pick<Settings, 'welcomed' | 'role' | 'guide'>): Screen {
  if (!welcomed) return 'role';
  const [, first = 'role', ...rest] = screensOf(role);
  return [first, ...rest].find((one) => one === guide) ?? first;
}

type Guided = Pick<Settings, 'welcomed' | 'guide'>;

/**
 * True where it was begun and something is left to give. The last screen asks for nothing, and the one that waits for a
 * charter has waited enough once one came, by whatever way.
 */
export function isPending({ welcomed, guide }: Guided, received: boolean): boolean {
  if (!welcomed || guide === undefined || guide === 'done' || guide === 'next') return false;
  return guide !== 'receive' || !received;
}

/** True where the charter is not the one that ships any more. */
export function hasReceived({ charter, source }: Pick<OptionsFacts, 'charter' | 'source'>): boolean {
  return Boolean(source) || charter.revision > 1;
}

/**
 * Whether the page shows the guide instead of a room: by its address, or where no room is asked for and it waits.
 * @param waited it was pending when the page was opened, or nobody had chosen a role: it is not taken away half-read
 */
export function showsGuide(hash: string, { welcomed, guide }: Guided, waited: boolean): boolean {
  if (hash.replace(/^#/, '') === START) return true;
  const begun = guide !== undefined && guide !== 'done';
  return namedSection(hash) === null && (!welcomed || (waited && begun));
}
