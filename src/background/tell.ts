/** Tells every open page that a decision was taken on a comment it may show, or was taken back. */
import type { DecisionAct } from '../core/decision';
import type { Desk } from './desk';
import { refOf } from './reference';
import type { Place } from './subject';

/** A comment by both its names: as kept, and as pages say it. */
export interface Told {
  readonly ref: string;
  readonly key: string;
  /** The page the act came from: told first, in that very document. */
  readonly place?: Place;
}

type Tells = Pick<Desk, 'ask' | 'shell' | 'session' | 'pseudonym'>;

/** A page that does not show the comment does nothing; one that is not ours does not listen. */
export async function tellTabs(
  desk: Tells,
  { ref, key, place }: Told,
  act: DecisionAct | null,
): Promise<void> {
  if (place) await desk.ask(place.tabId, 'content.decided', { key, act }, place).catch(() => undefined);
  await remember(desk, ref, key).catch(() => undefined);
  const others = (await desk.shell.tabs().catch(() => [])).filter((tabId) => tabId !== place?.tabId);
  await Promise.all(
    others.map((tabId) => desk.ask(tabId, 'content.decided', { key, act }).catch(() => undefined)),
  );
}

/** The same where only the kept name is known: an act from a screen that shows no page. */
export async function tellByRef(desk: Tells, ref: string, act: DecisionAct | null): Promise<void> {
  const key = (await remembered(desk).catch(() => new Map<string, string>())).get(ref);
  const found = key ?? (await lookedFor(desk, ref));
  if (found !== null) await tellTabs(desk, { ref, key: found }, act);
}

/** Comments acted on since the browser was started; memory only, like the tabs themselves. */
const KEYS = 'told';
const MOST_KEYS = 500;

async function remembered(desk: Tells): Promise<Map<string, string>> {
  const stored = (await desk.session.get([KEYS]))[KEYS];
  const pairs = Array.isArray(stored) ? (stored as unknown[]) : [];
  return new Map(pairs.filter(isPair));
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
}

async function remember(desk: Tells, ref: string, key: string): Promise<void> {
  const keys = await remembered(desk);
  if (keys.get(ref) === key) return;
  keys.delete(ref);
  keys.set(ref, key);
  await desk.session.set({ [KEYS]: [...keys].slice(-MOST_KEYS) });
}

/** Among the comments that wait on the open pages. */
async function lookedFor(desk: Tells, ref: string): Promise<string | null> {
  const tabs = await desk.shell.tabs().catch(() => []);
  const found = await Promise.all(
    tabs.map(async (tabId) => {
      const state = await desk.ask(tabId, 'content.page_state', {}).catch(() => null);
      const page = { network: state?.network ?? null, own: null, baseline: null };
      for (const { key } of state?.queue ?? []) if ((await refOf(desk, page, key)) === ref) return key;
      return null;
    }),
  );
  return found.find((key) => key !== null) ?? null;
}
