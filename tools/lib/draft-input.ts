/** The drafts and the small config that `check-draft` takes. */
import * as z from 'zod/mini';
import type { Answered, DraftContext } from '../../src/core/draft/context';
import { told } from './judge-input';

const optional = <T extends z.ZodMiniType>(inner: T) => z.optional(z.nullable(inner));

/** Other keys are let pass: labelled drafts can be checked as they are. */
const lineSchema = z.object({
  id: z.string(),
  draft: z.string(),
  comment: optional(
    z.object({ text: z.string(), lang: optional(z.string()), network: optional(z.string()) }),
  ),
});

const words = optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10_000)));
const configSchema = z.object({
  brand: z.string(),
  handles: words,
  competitors: words,
  forbidden: words,
  address: optional(z.enum(['vous', 'tu'])),
  greeting: optional(z.boolean()),
  signature: optional(z.string().check(z.maxLength(200))),
});

export type DraftInput =
  | { readonly ok: true; readonly id: string; readonly draft: string; readonly answered: Answered | null }
  | { readonly ok: false; readonly error: string };

/** @param line one line of input; the error names the field and what it should have been. */
export function draftInput(line: string): DraftInput {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { ok: false, error: 'not JSON' };
  }
  const parsed = lineSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, error: parsed.error.issues.map(told).slice(0, 5).join('; ') };
  const { id, draft, comment } = parsed.data;
  const answered = comment
    ? { text: comment.text, lang: comment.lang ?? null, network: comment.network ?? null }
    : null;
  return { ok: true, id, draft, answered };
}

/** Throws, with what is wrong, where the text is no such config. */
export function contextFrom(text: string): DraftContext {
  const parsed = configSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(parsed.error.issues.map(told).slice(0, 5).join('; '));
  const { brand, handles, competitors, forbidden, address, greeting, signature } = parsed.data;
  return {
    brand,
    handles: handles ?? [],
    competitors: competitors ?? [],
    forbidden: forbidden ?? [],
    address: address ?? 'vous',
    greeting: greeting ?? false,
    signature: signature ?? null,
    ownContacts: [],
  };
}
