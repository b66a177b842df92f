/** Verdicts already given, so that a comment which is drawn again costs no message. */
import type { Verdict } from '../../messages/page-views';

interface Kept {
  readonly question: string;
  readonly verdict: Verdict;
}

/** Comments of one page; the oldest go first. */
const MOST = 8_000;
/** A longer question is asked again rather than kept. */
const LONGEST = 4_000;

export interface VerdictCache {
  /** The verdict on exactly this question, if it was given. */
  get(key: string, question: string): Verdict | null;
  put(key: string, question: string, verdict: Verdict): void;
  /** What was kept of it no longer holds. */
  forget(key: string): void;
}

export function createCache(): VerdictCache {
  const kept = new Map<string, Kept>();
  return {
    get: (key, question) => {
      const hit = kept.get(key);
      return hit?.question === question ? hit.verdict : null;
    },
    put: (key, question, verdict) => {
      kept.delete(key);
      if (question.length > LONGEST) return;
      kept.set(key, { question, verdict });
      if (kept.size > MOST) {
        const oldest = kept.keys().next().value;
        if (oldest !== undefined) kept.delete(oldest);
      }
    },
    forget: (key) => {
      kept.delete(key);
    },
  };
}
