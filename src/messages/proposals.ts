/** A change proposed to the charter (P11): made by a CM, sent to the admin as a file, answered in the charter. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { proposalAnswerSchema, proposalId } from '../core/charter/schema/proposal';
import { receivedSchema } from '../core/proposals/inbox';
import { ownStates } from '../core/proposals/own';
import { initials, MOST_EXCERPT, MOST_WHY, proposalSchema, proposedSchema } from '../core/proposals/proposal';
import { fileProblems } from '../core/proposals/read-file';
import { done, target } from './parts';

const place = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));
const title = z.string().check(z.maxLength(300));
const excerpt = z.string().check(z.maxLength(MOST_EXCERPT));
const fileText = z.string().check(z.maxLength(5_000_000));

export const addOutcomes = ['kept', 'full', 'refused', 'storage_full', 'not_saved'] as const;
/** `kept`, also where the same one waits already. `full`: as many wait as may be kept. `refused`: it says nothing. */
export type AddOutcome = (typeof addOutcomes)[number];

export const ownViewSchema = z.strictObject({
  proposal: proposalSchema,
  place,
  state: z.enum(ownStates),
  /** ISO instant. */
  sentAt: z.nullable(z.string()),
  answer: z.nullable(proposalAnswerSchema),
  read: z.boolean(),
});
export type OwnView = z.infer<typeof ownViewSchema>;

const writers = ['card', 'popup', 'options'] as const;

export const fromProposals = {
  /** What a form starts with: the comment without names in it, and who writes. */
  'proposal.start': {
    from: writers,
    request: z.strictObject({ target: z.nullable(target) }),
    reply: z.strictObject({
      /** Null where there is no comment, or it is gone. */
      excerpt: z.nullable(excerpt),
      lang: z.nullable(f.language),
      initials: z.nullable(initials),
      /** The rule that decides for the comment. */
      rule: z.nullable(z.strictObject({ id: f.id, name: title, guidance: f.prose })),
    }),
  },
  /**
   * Keeps a proposal in this browser; nothing leaves. `excerpt`: as the CM chose it; null for none, absent for the beginning
   * of the comment. Names and numbers are taken out of it again here. `by`: absent for the initials of the settings.
   */
  'proposal.add': {
    from: writers,
    request: z.strictObject({
      target: z.nullable(target),
      what: proposedSchema,
      why: z.string().check(z.maxLength(MOST_WHY)),
      excerpt: z.optional(z.nullable(excerpt)),
      by: z.optional(z.nullable(initials)),
    }),
    reply: z.strictObject({ outcome: z.enum(addOutcomes), id: z.nullable(proposalId) }),
  },
  /** The user's own, newest first. */
  'proposal.list': {
    from: ['popup', 'options'],
    request: z.strictObject({ practice: z.optional(z.boolean()) }),
    reply: z.strictObject({ proposals: z.array(ownViewSchema), initials: z.nullable(initials) }),
  },
  /** The file of those that wait, one for each charter, word for word as it will leave. */
  'proposal.file': {
    from: ['popup', 'options'],
    request: z.strictObject({ again: z.optional(z.boolean()) }),
    reply: z.strictObject({
      files: z.array(
        z.strictObject({ place, house: title, name: title, text: fileText, ids: z.array(proposalId) }),
      ),
    }),
  },
  /** The user saved the file. */
  'proposal.sent': {
    from: ['popup', 'options'],
    request: z.strictObject({ ids: z.array(proposalId).check(z.maxLength(200)) }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
  /** The user has read the answer. */
  'proposal.read': {
    from: ['popup', 'options'],
    request: z.strictObject({ id: proposalId }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
  'proposal.drop': {
    from: ['popup', 'options'],
    request: z.strictObject({ id: proposalId }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
  /** What the charter shown was given, oldest first; the answers are in the charter. */
  'inbox.load': {
    from: ['options'],
    request: z.strictObject({}),
    reply: z.strictObject({ received: z.array(receivedSchema) }),
  },
  /** A file of proposals, hostile until parsed. `anyway`: also where it was written for another house. */
  'inbox.receive': {
    from: ['options'],
    request: z.strictObject({ text: z.string().check(z.maxLength(5_242_880)), anyway: z.boolean() }),
    reply: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('received'), fresh: z.int(), known: z.int(), left: z.int() }),
      z.strictObject({ outcome: z.literal('refused'), problem: z.enum(fileProblems), detail: title }),
      /** Whose it is, and the charter of this browser that would suit, where there is one. */
      z.strictObject({
        outcome: z.literal('other_house'),
        house: title,
        brands: z.array(f.label),
        suits: z.nullable(z.strictObject({ place, title })),
      }),
      z.strictObject({ outcome: z.enum(['storage_full', 'not_saved']) }),
    ]),
  },
  /** Takes one away; its answer stays in the charter. */
  'inbox.drop': { from: ['options'], request: z.strictObject({ id: proposalId }), reply: done },
} as const;
