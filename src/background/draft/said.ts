/**
 * What was last shown of each draft, so that advice does not blink while one types, and a frame that comes late shows it.
 * In memory only: a worker that wakes up has forgotten, and the next key, or the frame itself, has it made again.
 */
import type { CheckId } from '../../core/draft/finding';
import type { DraftView } from '../../messages/draft';
import type { DraftFacts } from './view';

interface Last {
  readonly facts: DraftFacts;
  readonly view: DraftView;
}

/** More than the tabs anybody writes in. */
const MOST = 60;

export interface SaidOfDrafts {
  of(nonce: string): Last | null;
  rules(nonce: string): ReadonlySet<CheckId>;
  note(nonce: string, last: Last): void;
}

export function saidOfDrafts(): SaidOfDrafts {
  const drafts = new Map<string, Last>();
  return {
    of: (nonce) => drafts.get(nonce) ?? null,
    rules: (nonce) => new Set(drafts.get(nonce)?.view.findings.map(({ rule }) => rule)),
    note: (nonce, last) => {
      drafts.delete(nonce);
      drafts.set(nonce, last);
      for (const oldest of drafts.keys()) {
        if (drafts.size <= MOST) break;
        drafts.delete(oldest);
      }
    },
  };
}
