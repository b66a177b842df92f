/** Half-typed forms of the settings page, kept by the background while the page is closed. */
import * as z from 'zod/mini';
import { place } from './charter';

/** As the storage's own limit, so that what passes here can be kept. */
const json = z.string().check(z.maxLength(400_000));

export const draftSchema = z.strictObject({
  form: z.string().check(z.minLength(1), z.maxLength(150)),
  typed: json,
  base: json,
  /** Of the charter that the typing began on. */
  revision: z.int().check(z.nonnegative()),
});

export const fromTyping = {
  /** Of one charter, oldest first. */
  'typing.load': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({ drafts: z.array(z.extend(draftSchema, { at: z.string() })) }),
  },
  /** Null forgets it. */
  'typing.save': {
    from: ['options'],
    request: z.strictObject({ place, form: draftSchema.shape.form, draft: z.nullable(draftSchema) }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
} as const;
