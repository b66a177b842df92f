/** One escalation as it is kept: where it stands, every way it left by, and what came back. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { caseStates } from './case';
import { deliveryStatuses } from './delivery';
import { MAX_ANSWER, MAX_ATTEMPTS, MAX_BODY, MAX_DELIVERIES } from './limits';
import { outcomes } from './outcome';
import { ways, webhookKinds } from './way';

const text = z.string().check(z.maxLength(300));
const maybe = z.nullable(text);

export const attemptSchema = z.strictObject({
  /** ISO instants; `ended` null while it is under way. */
  at: text,
  ended: maybe,
  outcome: z.nullable(z.enum(outcomes)),
  /** HTTP status, where there was an answer. */
  status: z.nullable(z.int()),
});

export const deliverySchema = z.strictObject({
  /** Its idempotency key: the same message to the same department has the same. */
  key: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  way: z.enum(ways),
  /** Names as they were. */
  department: maybe,
  person: maybe,
  at: text,
  status: z.enum(deliveryStatuses),
  attempts: z.array(attemptSchema).check(z.maxLength(MAX_ATTEMPTS)),
  /** ISO instant of the next attempt. */
  nextAt: maybe,
  /** Of a webhook: its host, its shape, and the digest of the address that the user confirmed. */
  webhook: z.nullable(
    z.strictObject({ host: text, kind: z.enum(webhookKinds), address: text, department: text }),
  ),
  /** What is sent, until nothing more can come of it. */
  body: z.nullable(z.string().check(z.maxLength(MAX_BODY))),
  /** The beginning of the last answer, plain text. */
  said: z.nullable(z.string().check(z.maxLength(200))),
});
export type Delivery = z.infer<typeof deliverySchema>;

const byWhom = z.strictObject({ by: f.label, at: text });

export const answerSchema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(MAX_ANSWER)),
  department: maybe,
  by: f.label,
  on: f.day,
  until: f.day,
  source: z.enum(['hand', 'file']),
  /** Whoever approved it also took it in. */
  self: z.boolean(),
  /** SHA-256 of the text. */
  digest: f.digest,
  /** ISO instant of its insertion: an answer to one comment is used once. */
  used: maybe,
});
export type Answer = z.infer<typeof answerSchema>;

export const escalationSchema = z.strictObject({
  /** Id of the decision; of a test, a name of its own. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  practice: z.boolean(),
  test: z.boolean(),
  /** Keyed name of the comment; null for a test. */
  ref: maybe,
  /** Where the charter is kept that it was made under. */
  place: text,
  at: text,
  state: z.enum(caseStates),
  taken: z.nullable(byWhom),
  /** `closing`: id of the journal's entry that closed the follow-up. */
  decided: z.nullable(z.strictObject({ by: f.label, at: text, closing: maybe })),
  answer: z.nullable(answerSchema),
  /** Ids of the answer files taken in, and when the newest was written. */
  applied: z.array(text).check(z.maxLength(50)),
  newest: maybe,
  deliveries: z.array(deliverySchema).check(z.maxLength(MAX_DELIVERIES)),
});
export type Escalation = z.infer<typeof escalationSchema>;
