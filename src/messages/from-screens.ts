/** Messages that the card, the popup and the options page send to the background. */
import * as z from 'zod/mini';
import {
  changeReplySchema,
  changeRequestSchema,
  charterReplySchema,
  importReplySchema,
  place,
  shelfReplySchema,
  shelfRequestSchema,
} from './charter';
import { actReply, actSchema, done, key, nonce, nothing, tabId, target } from './parts';
import { settingsSchema } from './settings';
import { trialReplySchema, trialRequestSchema } from './trial';
import { decisionActs, decisionViewSchema, guidanceSchema, overviewSchema } from './views';

export const fromScreens = {
  /** The card asks its content script to put the frame away. */
  'card.close': { from: ['card'], request: z.strictObject({ nonce }), reply: done },
  /** Everything to show of one comment; null when the comment is gone from the page. */
  'guidance.load': {
    from: ['card', 'popup'],
    request: z.strictObject({ target }),
    reply: z.strictObject({ guidance: z.nullable(guidanceSchema) }),
  },
  /** `token`: a fresh name of this press; the same press told twice is one decision. */
  act: {
    from: ['card', 'popup'],
    request: z.strictObject({ target, act: actSchema, token: z.optional(nonce) }),
    reply: actReply,
  },
  /**
   * `practice`: of the practice page's charter and decisions, never mixed with the user's. `brand`: that of the page
   * in front, whose charter is spoken of.
   */
  'overview.load': {
    from: ['popup', 'options'],
    request: z.strictObject({ practice: z.optional(z.boolean()), brand: z.optional(z.nullable(key)) }),
    reply: overviewSchema,
  },
  /** Watch, or stop watching, the page of a tab (« surveiller cette page »). */
  'watch.set': {
    from: ['popup'],
    request: z.strictObject({ tabId, on: z.boolean() }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
  /** Sleep until midnight, or wake up. */
  'pause.set': { from: ['popup'], request: z.strictObject({ on: z.boolean() }), reply: done },
  'settings.load': { from: ['card', 'popup', 'options'], request: nothing, reply: settingsSchema },
  'settings.save': {
    from: ['popup', 'options'],
    request: settingsSchema,
    reply: z.strictObject({ ok: z.boolean() }),
  },
  /** The chosen charter. */
  'charter.load': { from: ['options'], request: nothing, reply: charterReplySchema },
  /** Chooses, adds or takes away a charter: one a house that the CM speaks for. */
  'charter.shelf': { from: ['options'], request: shelfRequestSchema, reply: shelfReplySchema },
  /** One change to the charter in force, against the revision it was made on. */
  'charter.change': { from: ['options'], request: changeRequestSchema, reply: changeReplySchema },
  /** A charter as text, hostile until parsed. `apply` false only tells what would change; no place: beside the others. */
  'charter.import': {
    from: ['options'],
    request: z.strictObject({
      place: z.nullable(place),
      text: z.string().check(z.maxLength(5_242_880)),
      apply: z.boolean(),
    }),
    reply: importReplySchema,
  },
  /** Back to the default charter of a language, with the brand kept. */
  'charter.reset': {
    from: ['options'],
    request: z.strictObject({ place, language: z.enum(['fr', 'en']) }),
    reply: changeReplySchema,
  },
  /** The rule tester: one pasted comment, everything that fires, and why. */
  'trial.judge': { from: ['options'], request: trialRequestSchema, reply: trialReplySchema },
  'decisions.list': {
    from: ['popup', 'options'],
    request: z.strictObject({
      acts: z.array(z.enum(decisionActs)).check(z.maxLength(decisionActs.length)),
      limit: z.int().check(z.gte(1), z.lte(200)),
      practice: z.optional(z.boolean()),
    }),
    reply: z.strictObject({ decisions: z.array(decisionViewSchema), total: z.int() }),
  },
  'decisions.undo': {
    from: ['popup', 'options'],
    request: z.strictObject({ id: key }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
} as const;
