/** Reasons given to the guard lately, offered again for cases that are alike. In the session's memory. */
import * as z from 'zod/mini';
import { type ReasonKey, reasonKeys } from '../core/decision';
import { patternOf, REASON_MS } from '../core/guard/pattern';
import type { Assessment } from '../core/rules/assessment';
import { signalIds } from '../core/signals/signal';
import type { Desk } from './desk';

const KEY = 'guard:reasons';
const MOST = 100;

const schema = z.array(z.strictObject({ pattern: z.string(), reason: z.enum(reasonKeys), at: z.number() }));
type Given = z.infer<typeof schema>;

type Remembers = Pick<Desk, 'session' | 'clock'>;

/** The case's pattern, by what was read and asked for. */
export function patternFor({ action, reading }: Pick<Assessment, 'action' | 'reading'>): string {
  return patternOf(
    action,
    signalIds.filter((id) => reading.signals[id].on),
  );
}

async function given(desk: Remembers): Promise<Given> {
  const parsed = schema.safeParse((await desk.session.get([KEY]))[KEY]);
  const now = desk.clock();
  // A clock that was set back gives no reason a longer life.
  return parsed.success ? parsed.data.filter(({ at }) => at <= now && now - at < REASON_MS) : [];
}

export async function reusedReason(desk: Remembers, pattern: string): Promise<ReasonKey | null> {
  const known = await given(desk).catch((): Given => []);
  return known.find((one) => one.pattern === pattern)?.reason ?? null;
}

/** A memory that fails costs a key. */
export async function rememberReason(desk: Remembers, pattern: string, reason: ReasonKey): Promise<void> {
  try {
    const others = (await given(desk)).filter((one) => one.pattern !== pattern);
    const next = [...others, { pattern, reason, at: desk.clock() }].slice(-MOST);
    await desk.session.set({ [KEY]: next });
  } catch {
    // Asked again next time.
  }
}
