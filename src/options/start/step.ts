/** Where the first-run guide stands, and where it shows. */
import type { GuideStep } from '../../core/settings';
import type { Settings } from '../../messages/settings';
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

/** True where it was begun and neither finished nor put away. */
export function isPending({ welcomed, guide }: Pick<Settings, 'welcomed' | 'guide'>): boolean {
  return welcomed && guide !== undefined && guide !== 'done';
}

/** Whether the page shows the guide instead of a room: by its address, or where no room is asked for and it waits. */
export function showsGuide(hash: string, settings: Pick<Settings, 'welcomed' | 'guide'>): boolean {
  if (hash.replace(/^#/, '') === START) return true;
  return namedSection(hash) === null && (!settings.welcomed || isPending(settings));
}
