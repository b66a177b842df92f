/** Messages about escalations: what leaves, is seen first and confirmed here; what came back is noted here. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { addressProblems } from '../core/escalation/address';
import { answerRefusals } from '../core/escalation/answer-file';
import { caseStates } from '../core/escalation/case';
import { MAX_ANSWER, MAX_ANSWER_FILE } from '../core/escalation/limits';
import { deliverySchema } from '../core/escalation/record';
import { webhookKinds } from '../core/escalation/way';
import { done, key, nonce } from './basics';
import { place } from './charter';
import {
  choicesSchema,
  deliveryViewSchema,
  escalationViewSchema,
  previewSchema,
  sendOutcomes,
  statusChangeSchema,
  webhookViewSchema,
} from './escalation-views';

export * from './escalation-views';

const name = z.string().check(z.maxLength(300));
const view = z.nullable(escalationViewSchema);

const noted = z.strictObject({
  outcome: z.enum([
    'done',
    'not_now',
    'has_blank',
    'bad_field',
    'self',
    'gone',
    'full',
    'storage_full',
    'not_saved',
  ]),
  view,
});
export type NotedOutcome = z.infer<typeof noted>['outcome'];

const sent = z.strictObject({ outcome: z.enum(sendOutcomes), view });

const department = { place, department: f.id };

export const fromEscalations = {
  /** The card opens the settings at an escalation: it may not send anything itself. */
  'escalation.open': { from: ['card'], request: z.strictObject({ nonce, decision: key }), reply: done },
  /** Null where there is no such escalation, or it was taken back. `department`: seen for another one. */
  'escalation.load': {
    from: ['popup', 'options'],
    request: z.strictObject({ decision: key, department: z.optional(f.id) }),
    reply: z.strictObject({ view }),
  },
  'escalation.preview': {
    from: ['popup', 'options'],
    request: z.strictObject({ decision: key, choices: choicesSchema }),
    reply: z.strictObject({ preview: z.nullable(previewSchema) }),
  },
  /** By webhook: what was shown, and nothing else. */
  'escalation.send': {
    from: ['popup', 'options'],
    request: z.strictObject({
      decision: key,
      choices: choicesSchema,
      sum: f.digest,
      when: z.enum(['now', 'after_quiet']),
    }),
    reply: sent,
  },
  /** It was given to the mail program or the clipboard. */
  'escalation.handed': {
    from: ['popup', 'options'],
    request: z.strictObject({ decision: key, choices: choicesSchema, way: z.enum(['mail', 'copy']) }),
    reply: noted,
  },
  'escalation.delivery': {
    from: ['popup', 'options'],
    request: z.strictObject({
      decision: key,
      delivery: deliverySchema.shape.key,
      do: z.enum(['resend', 'told_arrived', 'cancel']),
    }),
    reply: sent,
  },
  'escalation.status': {
    from: ['popup', 'options'],
    request: z.strictObject({ decision: key, change: statusChangeSchema }),
    reply: noted,
  },
  /** A department's file, hostile until parsed. `apply` false only tells what it says. */
  'escalation.answer_file': {
    from: ['popup', 'options'],
    request: z.strictObject({
      decision: key,
      text: z.string().check(z.maxLength(MAX_ANSWER_FILE + 1)),
      apply: z.boolean(),
    }),
    reply: z.strictObject({
      outcome: z.enum([...answerRefusals, 'would_change', ...noted.shape.outcome.options]),
      says: z.nullable(
        z.strictObject({
          taken: z.nullable(name),
          decided: z.nullable(name),
          answer: z.nullable(z.string().check(z.maxLength(MAX_ANSWER))),
        }),
      ),
      view,
    }),
  },
  /** How the ones that wait stand, by id of their decision. */
  'escalation.states': {
    from: ['popup', 'options'],
    request: z.strictObject({}),
    reply: z.strictObject({
      states: z.array(
        z.strictObject({
          id: name,
          state: z.enum(caseStates),
          trouble: z.nullable(deliverySchema.shape.status),
        }),
      ),
    }),
  },
  /** Addresses of one charter's departments, paths hidden. */
  'webhook.list': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({
      webhooks: z.array(z.strictObject({ department: name, webhook: webhookViewSchema })),
    }),
  },
  'webhook.save': {
    from: ['options'],
    request: z.strictObject({
      ...department,
      address: z.string().check(z.maxLength(4_000)),
      kind: z.enum(webhookKinds),
      repeats: z.boolean(),
      confirmed: z.nullable(name),
    }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'no_permission', ...addressProblems, 'full', 'storage_full', 'not_saved']),
    }),
  },
  /** `freed`: the host that no webhook needs any more, as the browser names its permission. */
  'webhook.remove': {
    from: ['options'],
    request: z.strictObject(department),
    reply: z.strictObject({ freed: z.nullable(name) }),
  },
  /** The marked test message, exactly; then sent. */
  'webhook.test_preview': {
    from: ['options'],
    request: z.strictObject(department),
    reply: z.strictObject({ preview: z.nullable(previewSchema) }),
  },
  'webhook.test': {
    from: ['options'],
    request: z.strictObject({ ...department, sum: f.digest }),
    reply: z.strictObject({ outcome: z.enum(sendOutcomes), delivery: z.nullable(deliveryViewSchema) }),
  },
} as const;
