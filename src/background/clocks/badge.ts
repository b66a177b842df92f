/** The badge: how many comments are left to handle in a tab, and a mark beside it while a reminder stands. */
import * as z from 'zod/mini';
import type { Desk } from '../desk';

const KEY = 'badge';
/** More tabs than anybody reads. */
const MOST = 200;
const MARK = '!';

const schema = z.strictObject({ raised: z.int(), left: z.array(z.tuple([z.int(), z.int()])) });
type State = z.infer<typeof schema>;

type Shows = Pick<Desk, 'session' | 'shell'>;

/** Two digits are what fits. */
export function badgeText(left: number, raised: number): string {
  const count = left === 0 ? '' : left > 99 ? '99+' : String(left);
  return raised > 0 ? `${count}${MARK}` : count;
}

async function stateOf({ session }: Pick<Desk, 'session'>): Promise<State> {
  const parsed = schema.safeParse((await session.get([KEY]))[KEY]);
  return parsed.success ? parsed.data : { raised: 0, left: [] };
}

/** What one tab has left to handle. */
export async function badgeTab(desk: Shows, tabId: number, left: number): Promise<void> {
  const state = await stateOf(desk);
  await desk.shell.badge(tabId, badgeText(left, state.raised));
  const others = state.left.filter(([id]) => id !== tabId);
  await desk.session.set({ [KEY]: { ...state, left: [...others, [tabId, left]].slice(-MOST) } });
}

/** How many reminders stand: every tab says so, also those that Relais does not read. */
export async function badgeAll(desk: Shows, raised: number): Promise<void> {
  const state = await stateOf(desk);
  if (state.raised === raised) return;
  await desk.session.set({ [KEY]: { ...state, raised } });
  await desk.shell.badge(null, badgeText(0, raised));
  // A tab that was closed meanwhile has no badge to change.
  await Promise.all(
    state.left.map(([tabId, left]) =>
      desk.shell.badge(tabId, badgeText(left, raised)).catch(() => undefined),
    ),
  );
}
