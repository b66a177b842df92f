/** Signing for a department, in its approver's own browser. The key is made and taken back with `key.make`, `key.take`. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { MOST_ANSWER } from '../core/replies/sheet-answer';
import { answerProblems } from '../core/replies/sheet-read';

/** Where the department's key is kept, beside those of the charters' brands. */
export const APPROVER = 'approver';

export const signOutcomes = [
  'signed',
  ...answerProblems,
  /** No key in this browser. */
  'no_key',
  /** Nothing in it is agreed to. */
  'nothing',
  'not_saved',
  'storage_full',
] as const;
export type SignOutcome = (typeof signOutcomes)[number];

export const fromSigning = {
  'sign.load': {
    from: ['options'],
    request: z.strictObject({}),
    reply: z.strictObject({
      key: z.nullable(z.strictObject({ key: f.base64, fingerprint: z.string().check(z.maxLength(60)) })),
      canSign: z.boolean(),
    }),
  },
  /** Signs every agreement of an answer; its text comes back with the signatures, and is sent by hand. */
  'sign.answer': {
    from: ['options'],
    request: z.strictObject({ text: z.string().check(z.maxLength(MOST_ANSWER)) }),
    reply: z.strictObject({
      outcome: z.enum(signOutcomes),
      /** Null but where it is signed. */
      text: z.nullable(z.string().check(z.maxLength(MOST_ANSWER * 2))),
    }),
  },
} as const;
