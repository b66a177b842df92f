/** Escalations as messages carry them: what was chosen, what would leave, how it stands. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { caseStates } from '../core/escalation/case';
import { MAX_ANSWER, MAX_BODY, MAX_NOTE } from '../core/escalation/limits';
import { answerSchema, deliverySchema } from '../core/escalation/record';
import { tellables, webhookKinds } from '../core/escalation/way';
import { decisionViewSchema } from './views';

const name = z.string().check(z.maxLength(300));
const tell = z.array(z.enum(tellables)).check(z.maxLength(tellables.length));

/** What the user chose: to whom, and what is told. */
export const choicesSchema = z.strictObject({
  department: z.nullable(f.id),
  /** As `Recipient.id`. */
  recipient: z.string().check(z.maxLength(100)),
  tell,
  note: z.string().check(z.maxLength(MAX_NOTE)),
});
export type Choices = z.infer<typeof choicesSchema>;

/** A delivery as screens show it: without the bytes. */
export const deliveryViewSchema = z.strictObject({
  key: deliverySchema.shape.key,
  way: deliverySchema.shape.way,
  department: deliverySchema.shape.department,
  person: deliverySchema.shape.person,
  at: name,
  status: deliverySchema.shape.status,
  nextAt: z.nullable(name),
  host: z.nullable(name),
  tries: z.int(),
  /** Of the last attempt. */
  outcome: deliverySchema.shape.attempts.def.element.shape.outcome,
  httpStatus: z.nullable(z.int()),
  said: z.nullable(name),
});
export type DeliveryView = z.infer<typeof deliveryViewSchema>;

export const webhookViewSchema = z.strictObject({
  /** Its path is hidden. */
  masked: name,
  host: name,
  kind: z.enum(webhookKinds),
  repeats: z.boolean(),
  /** What to ask the browser for. */
  pattern: name,
  permitted: z.boolean(),
});
export type WebhookView = z.infer<typeof webhookViewSchema>;

const byWhom = z.strictObject({ by: name, at: name });

export const escalationViewSchema = z.strictObject({
  decision: decisionViewSchema,
  practice: z.boolean(),
  /** Somebody may be in danger: nothing waits. */
  danger: z.boolean(),
  quiet: z.boolean(),
  /** ISO instant at which the quiet hours end; null where it need not wait. */
  quietUntil: z.nullable(name),
  departments: z.array(z.strictObject({ id: name, name })),
  department: z.nullable(name),
  recipients: z.array(
    z.strictObject({
      id: name,
      is: z.enum(['department', 'person', 'on_call']),
      name,
      email: z.nullable(name),
      contact: z.nullable(name),
    }),
  ),
  suggested: name,
  /** What could be told, and what is ticked at first. */
  tellable: tell,
  told: tell,
  webhook: z.nullable(webhookViewSchema),
  /** Id of the dossier that still waits to be saved. */
  dossier: z.nullable(name),
  state: z.enum(caseStates),
  taken: z.nullable(byWhom),
  decided: z.nullable(byWhom),
  answer: z.nullable(answerSchema),
  deliveries: z.array(deliveryViewSchema),
});
export type EscalationView = z.infer<typeof escalationViewSchema>;

/** Exactly what would leave. */
export const previewSchema = z.strictObject({
  subject: name,
  /** To copy, or to write in a mail. */
  lines: z.array(z.string().check(z.maxLength(5_000))),
  /** The webhook's body and the headers that Relais sets; null without a webhook, or where it is too long. */
  post: z.nullable(
    z.strictObject({
      to: name,
      headers: z.array(z.strictObject({ name, value: name })),
      body: z.string().check(z.maxLength(MAX_BODY)),
      bytes: z.int(),
    }),
  ),
  tooLong: z.boolean(),
  /** SHA-256 of what was shown: what is sent is held against it. */
  sum: f.digest,
});
export type Preview = z.infer<typeof previewSchema>;

export const sendOutcomes = [
  'delivered',
  /** It waits for its hour. */
  'later',
  /** It was not taken, and is tried again by itself. */
  'again',
  'refused',
  'failed',
  'uncertain',
  'withdrawn',
  /** This very message has already left, or is on its way. */
  'already',
  /** What would leave is not what was shown any more. */
  'changed',
  'no_webhook',
  'practice',
  'gone',
  'full',
  'storage_full',
  'not_saved',
] as const;
export type SendOutcome = (typeof sendOutcomes)[number];

export const statusChangeSchema = z.discriminatedUnion('set', [
  z.strictObject({ set: z.literal('taken'), by: f.label }),
  z.strictObject({
    set: z.literal('decided'),
    by: f.label,
    /** An answer approved for this comment, its last day, and who writes it down. */
    answer: z.nullable(
      z.strictObject({
        text: z.string().check(z.minLength(1), z.maxLength(MAX_ANSWER)),
        on: f.day,
        until: f.day,
        recordedBy: f.label,
      }),
    ),
  }),
  z.strictObject({ set: z.literal('reopened') }),
]);
export type StatusChange = z.infer<typeof statusChangeSchema>;
