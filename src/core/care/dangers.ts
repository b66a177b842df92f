/** What kind of danger a comment speaks of, the most pressing first: each has a number that suits first. */
import type { Assessment } from '../rules/assessment';
import { dangers } from '../signals/lexicon/dangers';
import { compileMatcher, type Matcher } from '../signals/matcher';
import { fold } from '../text/fold';

export const dangerKinds = ['distress', 'child', 'harassment', 'violence', 'fire', 'physical'] as const;
/** `physical`: somebody is hurt or ill, or it cannot be told further. */
export type Danger = (typeof dangerKinds)[number];

const groups: Readonly<Partial<Record<string, Danger>>> = {
  'danger.child': 'child',
  'danger.harassment': 'harassment',
  'danger.violence': 'violence',
  'danger.fire': 'fire',
};

/** Said of somebody in such words, they are a danger by themselves; the others only tell what kind it is. */
const alone: ReadonlySet<Danger> = new Set(['child', 'harassment']);

let matcher: Matcher | null = null;

function said(text: string): ReadonlySet<Danger> {
  matcher ??= compileMatcher(dangers);
  const hits = matcher.find(fold(text).text);
  return new Set(hits.flatMap(({ group }) => groups[group.name] ?? []));
}

/** Acts in which a person may be in danger, whatever the charter's queue makes of it. */
const grave: ReadonlySet<Assessment['action']> = new Set(['care', 'report_illegal', 'escalate_safety']);

/** Empty where nobody seems to be in danger. */
export function dangersOf(
  text: string,
  { action, priority }: Pick<Assessment, 'action' | 'priority'>,
): readonly Danger[] {
  const danger = action === 'care' || priority === 1;
  if (!danger && !grave.has(action)) return [];
  const words = said(text);
  const found = dangerKinds.filter((kind) => {
    if (kind === 'distress') return action === 'care';
    if (kind === 'physical') return false;
    return words.has(kind) && (danger || alone.has(kind));
  });
  return found.length > 0 || !danger ? found : ['physical'];
}
