/** Replies that departments agree on, and the trace of their agreement (P9). */
import * as z from 'zod/mini';
import { actions } from '../../rules/action';
import * as f from './fields';

const blankId = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,31}$/));

export const blankKinds = ['first_name', 'initials', 'link', 'date', 'choice', 'text'] as const;

/** A place to fill in: `{{first_name}}` in the text. */
export const blankSchema = z.strictObject({
  id: blankId,
  kind: z.enum(blankKinds),
  label: f.label,
  /** Said where the value is unknown; null: no insertion while it is empty. */
  fallback: z.nullable(z.string().check(z.maxLength(300))),
  choices: z.array(f.label).check(z.maxLength(20)),
});
export type Blank = z.infer<typeof blankSchema>;
export type BlankKind = Blank['kind'];

export const variantSchema = z.strictObject({
  lang: f.language,
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000)),
  /** Passages that stay as approved (facts, figures, commitments), each an exact substring of the text. */
  locked: z.array(z.string().check(z.minLength(1), z.maxLength(1_000))).check(z.maxLength(20)),
});
export type Variant = z.infer<typeof variantSchema>;

export const approvalMeans = ['email', 'meeting', 'letter', 'sheet', 'message', 'other'] as const;
export type ApprovalMeans = (typeof approvalMeans)[number];

const approvalFields = {
  department: f.id,
  /** Who agreed, by name; kept as text, because people leave. */
  person: f.label,
  on: f.day,
  from: f.day,
  until: f.day,
  /** Digest of exactly what was agreed (`replies/digest.ts`); another text has no approval. */
  digest: f.digest,
  /** The approver also wrote or recorded it: allowed in a small house only, and shown. */
  self: z.boolean(),
  /** A fictional signatory, for the practice page: marked « exemple » wherever it shows. */
  example: z.boolean(),
  note: f.prose,
};

export const approvalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('recorded'),
    means: z.enum(approvalMeans),
    recordedBy: f.label,
    ...approvalFields,
  }),
  z.strictObject({
    kind: z.literal('signed'),
    /** Ed25519 over the digest, this approval's fields and the reply's id (`replies/signature.ts`). */
    publicKey: f.base64,
    signature: f.base64,
    /** Monotonic: an older sign-off never replaces a newer one. */
    serial: f.whole,
    /** Names of the brands it was given for; without them nothing is signed. */
    brands: z.optional(z.array(f.label).check(z.minLength(1), z.maxLength(50))),
    ...approvalFields,
  }),
]);
export type Approval = z.infer<typeof approvalSchema>;

const content = {
  variants: z.array(variantSchema).check(z.minLength(1), z.maxLength(20)),
  blanks: z.array(blankSchema).check(z.maxLength(20)),
};

export const replyStatuses = ['draft', 'submitted', 'approved', 'refused', 'withdrawn'] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

export const replySchema = z.strictObject({
  id: f.id,
  title: f.label,
  /** Owner: a department, never a person. */
  department: f.id,
  /** `private`: invites to continue in private; `crisis`: offered alone in crisis mode. */
  type: z.enum(['public', 'private', 'crisis']),
  topics: f.ids,
  /** The acts it serves. */
  actions: z.array(z.enum(actions)).check(z.maxLength(20)),
  tags: z.array(f.label).check(z.maxLength(50)),
  /** Comments that it answers, as people write them, in any language: what it is chosen by, beside its own words. */
  situations: z.optional(z.array(f.label).check(z.maxLength(80))),
  /** Empty: every network. */
  networks: z.array(f.network).check(z.maxLength(20)),
  status: z.enum(replyStatuses),
  /** A starter of the default charter: « à faire valider », never inserted before a real approval. */
  starter: z.boolean(),
  ...content,
  /** Add the charter's link parameters to links, so that clicks can be counted (ROE). */
  tagLinks: z.boolean(),
  approvals: z.array(approvalSchema).check(z.maxLength(100)),
  /** A new text waiting for approval; the old one serves meanwhile. */
  proposed: z.nullable(z.strictObject({ ...content, by: f.label, on: f.day })),
  /** Last note of the department: why it refused, what it corrected. */
  note: f.prose,
});
export type Reply = z.infer<typeof replySchema>;
