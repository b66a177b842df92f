/** Holds a draft against the house's context: what is to be said of it, in its order. */
import { checks } from './checks';
import type { Found, Shown } from './checks/check';
import type { Answered, DraftContext } from './context';
import { type CheckId, checkIds, type Finding, severities } from './finding';
import { draftHeads } from './learned/heads';
import { draftPage } from './page';

/** Most pieces shown of one check. */
const MOST = 8;

/** What the owner of an approved text has already agreed to. */
const AGREED: ReadonlySet<CheckId> = new Set(['commitment', 'press_statement', 'stand_down']);

export interface Draft {
  readonly text: string;
  readonly answered: Answered | null;
  /** The text is an approved reply, word for word: what its department decided in it is not asked again. */
  readonly approved?: boolean;
}

/**
 * Pure and linear: the same draft and context give the same findings, sorted by place. Only the first 20,000 characters are
 * read. Never throws; every finding is a piece of `draft.text`.
 */
export function checkDraft(draft: Draft, context: DraftContext): readonly Finding[] {
  if (draft.text.trim() === '') return [];
  const page = draftPage(draft.text, context, draft.answered);
  const found = new Map<CheckId, readonly Shown[]>();
  for (const rule of checkIds) {
    if (draft.approved === true && AGREED.has(rule)) continue;
    found.set(rule, tidied(checks[rule](page, found as Found), page.source.length));
  }
  const findings = [...withoutGuesses(found)].flatMap(([rule, spans]) =>
    spans.map(
      ({ start, end, likely }): Finding => ({
        rule,
        severity: likely === true ? 'advice' : severities[rule],
        start,
        end,
      }),
    ),
  );
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a sentence can be for: one plain answer is enough, and leaves no room for guesses. */
const CONTENT: ReadonlySet<CheckId> = new Set([...draftHeads, 'forbidden_subject']);

/** Without what a sentence may be, where it plainly is something else. */
function withoutGuesses(shown: ReadonlyMap<CheckId, readonly Shown[]>): Map<CheckId, readonly Shown[]> {
  const plain = [...shown].flatMap(([rule, spans]) =>
    CONTENT.has(rule) ? spans.filter(({ likely }) => likely !== true) : [],
  );
  const stands = ({ start, end, likely }: Shown) =>
    likely !== true || !plain.some((one) => one.start < end && one.end > start);
  return new Map([...shown].map(([rule, spans]) => [rule, spans.filter(stands)]));
}

/** In order, none empty, pieces that overlap made one: plain where one of them is. */
function tidied(spans: readonly Shown[], length: number): Shown[] {
  const kept: { start: number; end: number; likely: boolean }[] = [];
  for (const { start, end, likely = false } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start >= end || start < 0 || end > length) continue;
    const last = kept.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.likely &&= likely;
    } else kept.push({ start, end, likely });
  }
  return kept.slice(0, MOST);
}
