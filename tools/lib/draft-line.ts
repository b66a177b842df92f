/** One line of `check-draft`: what is to be said of a draft, or what is wrong with the line. */
import { MAX_TEXT, unknownCounts } from '../../src/core/comment';
import { checkDraft } from '../../src/core/draft/check-draft';
import type { Answered, DraftContext } from '../../src/core/draft/context';
import { type StatusReader, statusReader } from '../../src/core/draft/reply-status';
import { mayInsert } from '../../src/core/replies/offer';
import { assess } from '../../src/core/rules/assess';
import type { CompiledCharter } from '../../src/core/rules/compile';
import type { Reader } from '../../src/core/signals/signal';
import { draftInput } from './draft-input';
import type { Line } from './json-lines';

export interface DraftDesk {
  readonly context: DraftContext;
  /** Null without a charter: nobody agreed to anything. */
  readonly charter: {
    readonly compiled: CompiledCharter;
    readonly read: Reader;
    readonly status: StatusReader;
    readonly today: string;
  } | null;
}

export function charterDesk(
  context: DraftContext,
  compiled: CompiledCharter,
  read: Reader,
  today: string,
): DraftDesk {
  const { charter, offers } = compiled;
  const agreed = charter.replies.filter(({ id }) => mayInsert(offers.standing(id, today), 'practice'));
  return { context, charter: { compiled, read, status: statusReader(agreed), today } };
}

/** `{id, findings, reply}`, or `{line, error}`. */
export function draftLine({ number, text, tooLong }: Line, { context, charter }: DraftDesk) {
  if (tooLong) return { line: number, error: 'line too long' };
  const input = draftInput(text);
  if (!input.ok) return { line: number, error: input.error };
  const reply = charter === null ? null : charter.status(input.draft);
  const answered = charter === null ? input.answered : advised(input.answered, charter);
  const approved = reply?.status === 'approved' && !reply.freeWords;
  const findings = checkDraft({ text: input.draft, answered, approved }, context);
  return {
    id: input.id,
    findings: findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
    reply: reply === null ? null : { id: reply.id, status: reply.status, deviation: reply.deviation },
  };
}

function advised(
  answered: Answered | null,
  { compiled, read, today }: NonNullable<DraftDesk['charter']>,
): Answered | null {
  if (answered === null || answered.text.trim() === '') return answered;
  const { network } = answered;
  const text = answered.text.slice(0, MAX_TEXT);
  const comment = {
    text,
    lang: answered.lang,
    kind: 'comment',
    counts: unknownCounts,
    author: { name: null, handle: null, verified: null },
    page: { network, own: null, baseline: null },
    answered: null,
  } as const;
  const { advice } = assess(comment, compiled, read(text, answered.lang), { today });
  return { ...answered, advice };
}
