/** The comments that `judge` takes: one JSON object a line, everything but id and text optional. */
import * as z from 'zod/mini';
import { baselineSchema, commentKinds, type JudgedComment, unknownCounts } from '../../src/core/comment';

const optional = <T extends z.ZodMiniType>(inner: T) => z.optional(z.nullable(inner));
const count = optional(z.int().check(z.nonnegative()));

/** Other keys are let pass: labelled comments can be judged as they are. */
const inputSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: optional(z.string()),
  kind: optional(z.enum(commentKinds)),
  counts: optional(z.object({ reactions: count, replies: count, shares: count, views: count })),
  author: optional(
    z.object({
      name: optional(z.string()),
      handle: optional(z.string()),
      verified: optional(z.boolean()),
    }),
  ),
  page: optional(
    z.object({
      network: optional(z.string()),
      own: optional(z.boolean()),
      baseline: optional(baselineSchema),
    }),
  ),
  answered: optional(z.boolean()),
});

export type JudgeInput =
  | { readonly ok: true; readonly id: string; readonly comment: JudgedComment }
  | { readonly ok: false; readonly error: string };

/** @param line one line of input; the error names the field and what it should have been. */
export function judgeInput(line: string): JudgeInput {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, error: 'not JSON' };
  }
  const parsed = inputSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, error: parsed.error.issues.map(told).slice(0, 5).join('; ') };
  const { id, text, lang, kind, counts, author, page, answered } = parsed.data;
  return {
    ok: true,
    id,
    comment: {
      text,
      lang: lang ?? null,
      kind: kind ?? 'comment',
      counts: {
        reactions: counts?.reactions ?? unknownCounts.reactions,
        replies: counts?.replies ?? unknownCounts.replies,
        shares: counts?.shares ?? unknownCounts.shares,
        views: counts?.views ?? unknownCounts.views,
      },
      author: {
        name: author?.name ?? null,
        handle: author?.handle ?? null,
        verified: author?.verified ?? null,
      },
      page: { network: page?.network ?? null, own: page?.own ?? null, baseline: page?.baseline ?? null },
      answered: answered ?? null,
    },
  };
}

/** What is wrong with a field, in words. */
export function told(issue: z.core.$ZodIssue): string {
  const field = issue.path.length === 0 ? 'the line' : issue.path.map(String).join('.');
  switch (issue.code) {
    case 'invalid_type':
      return `${field}: ${issue.expected === 'int' ? 'whole number' : issue.expected} expected`;
    case 'invalid_value':
      return `${field}: one of ${issue.values.map(String).join(', ')} expected`;
    case 'too_small':
      return `${field}: at least ${issue.minimum} expected`;
    case 'too_big':
      return `${field}: at most ${issue.maximum} expected`;
    case 'unrecognized_keys':
      return `${field}: unknown ${issue.keys.join(', ')}`;
    default:
      return `${field}: not valid`;
  }
}
