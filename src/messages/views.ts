/** What the background shows to the screens: plain data, ready to render, already in the charter's language. */
import * as z from 'zod/mini';
import { dangerKinds } from '../core/care/dangers';
import { services } from '../core/care/numbers';
import { approvalMeans, blankKinds } from '../core/charter/schema/reply';
import { authorSchema, commentKinds, countsSchema, MAX_TEXT } from '../core/comment';
import { reasonKeys } from '../core/decision';
import { checkIds } from '../core/draft/finding';
import { clockKinds } from '../core/followup/clock';
import { actions } from '../core/rules/action';
import { sentiments, signalIds } from '../core/signals/signal';
import { clockViewSchema, settledSchema } from './clocks';
import { actingViewSchema, decisionActs, verdictSchema } from './page-views';
import { crisisViewSchema, recallViewSchema } from './source-views';

export * from './overview-view';
export * from './page-views';

const text = z.string().check(z.maxLength(MAX_TEXT));
const some = z.string().check(z.maxLength(5_000));
const name = z.string().check(z.maxLength(300));
const span = z.strictObject({ start: z.int(), end: z.int() });

export const decisionViewSchema = z.strictObject({
  id: name,
  act: z.enum(decisionActs),
  /** ISO instant. */
  at: name,
  action: z.nullable(z.enum(actions)),
  reply: z.nullable(name),
  department: z.nullable(name),
  /** Beginning of the comment, as long as the charter's privacy setting allows. */
  excerpt: name,
  network: z.nullable(name),
  permalink: z.nullable(z.string().check(z.maxLength(2_000))),
  reason: z.nullable(z.enum(reasonKeys)),
  /** The day of a promise, `YYYY-MM-DD`. */
  due: z.nullable(name),
  /** Id of the decision that this one closes. */
  about: z.nullable(name),
  /** What the network gave for a report. */
  reference: z.optional(name),
  /** Red lines that the sent reply crossed. */
  redLines: z.optional(z.array(z.enum(checkIds)).check(z.maxLength(checkIds.length))),
  /** The free words of the reply were changed. */
  reworded: z.optional(z.literal(true)),
  /** Of a `settle`: what was said of which clock. */
  settles: z.optional(settledSchema),
  /** Of an escalation or a promise: whether it waits for its end; null on other acts, and once undone. */
  follow: z.nullable(z.enum(['open', 'closed'])),
  priority: z.nullable(z.int()),
  lang: z.nullable(name),
  /** The topic's name. */
  topic: z.nullable(name),
  /** Its id, to ask the journal for the rest. */
  topicId: z.nullable(name),
  /** The department's address, to write to it; null where the charter has none. */
  departmentEmail: z.nullable(name),
  /** The brand's name. */
  brand: z.nullable(name),
  /** Keyed names, to ask the journal for the rest: they name nobody outside this browser. */
  ref: name,
  thread: z.nullable(name),
  author: z.nullable(name),
  /** Counters as they were when it was decided. */
  counts: countsSchema,
  /** ISO instant since when it is under legal hold. */
  held: z.nullable(name),
  /** ISO instant. */
  undoneAt: z.nullable(name),
  /** `back`: the machine's clock stood earlier than at the entry before. */
  clock: z.enum(['ok', 'back']),
});
export type DecisionView = z.infer<typeof decisionViewSchema>;

export const approvalViewSchema = z.strictObject({
  kind: z.enum(['recorded', 'signed']),
  person: name,
  on: name,
  until: name,
  means: z.nullable(z.enum(approvalMeans)),
  self: z.boolean(),
  /** Fictional signatory of the practice page: shown « exemple ». */
  example: z.boolean(),
});

export const blankViewSchema = z.strictObject({
  id: name,
  kind: z.enum(blankKinds),
  label: name,
  /** What is already filled in; empty where nothing is known. */
  value: name,
  required: z.boolean(),
  choices: z.array(name),
});
export type BlankView = z.infer<typeof blankViewSchema>;

export const replyViewSchema = z.strictObject({
  id: name,
  title: name,
  department: name,
  type: z.enum(['public', 'private', 'crisis']),
  lang: name,
  /** False: shown with a warning, P19. */
  sameLanguage: z.boolean(),
  /** With `{{blank}}` marks where a blank is. */
  text: some,
  /** Added to the links of the filled text, as at insertion; null where the charter adds nothing. */
  linkParameters: z.nullable(z.record(name, name)),
  blanks: z.array(blankViewSchema),
  /** Passages of the text that stay as approved. */
  locked: z.optional(z.array(some)),
  /** Longer than the network allows. */
  tooLong: z.boolean(),
  /** Inserted or copied in this thread before. */
  used: z.optional(z.literal(true)),
  /** Null on a starter « à faire valider »: it cannot be inserted. */
  approval: z.nullable(approvalViewSchema),
});
export type ReplyView = z.infer<typeof replyViewSchema>;

/** All that the card and the popup show of one comment: the same pieces in both. */
export const guidanceSchema = z.strictObject({
  key: name,
  comment: z.strictObject({
    kind: z.enum(commentKinds),
    author: authorSchema,
    text,
    timeText: z.nullable(name),
    permalink: z.nullable(z.string().check(z.maxLength(2_000))),
    counts: countsSchema,
    truncated: z.boolean(),
  }),
  lang: name,
  sentiment: z.enum(sentiments),
  verdict: verdictSchema,
  /** The act that comes after the first, where two follow each other. */
  follows: z.nullable(z.enum(actions)),
  signals: z.array(
    z.strictObject({
      id: z.enum(signalIds),
      score: z.number(),
      evidence: z.array(span),
      corrected: z.boolean(),
    }),
  ),
  influence: z.strictObject({
    score: z.nullable(z.number()),
    influential: z.boolean(),
    sample: z.nullable(z.int()),
  }),
  /** Whether the brand already answered, and by which initials; null where it cannot be told. */
  answered: z.nullable(z.boolean()),
  answeredBy: z.nullable(name),
  /** Its author wrote again after that answer; null where it cannot be told. */
  reopened: z.nullable(z.boolean()),
  acting: actingViewSchema,
  ownPage: z.nullable(z.boolean()),
  topic: z.nullable(name),
  rule: z.nullable(
    z.strictObject({
      id: name,
      name,
      guidance: some,
      do: z.array(some),
      doNot: z.array(some),
      consequence: some,
      article: z.nullable(
        z.strictObject({
          title: name,
          text: some,
          source: name,
          link: z.nullable(z.string().check(z.maxLength(2_000))),
        }),
      ),
    }),
  ),
  /** Every rule that fired, deciding one first. */
  fired: z.array(z.strictObject({ id: name, name, action: z.enum(actions) })),
  replies: z.array(replyViewSchema),
  /** Starters that suit, « à faire valider ». */
  starters: z.array(replyViewSchema),
  /** What the advice was drawn from (P13). */
  basis: z.strictObject({ charter: name, revision: z.int(), engine: name, corrections: z.int() }),
  decision: z.nullable(decisionViewSchema),
  /** What a department answered to the escalation of this comment, and approved; absent where there is nothing to use. */
  answer: z.optional(
    z.strictObject({
      /** Id of the escalation. */
      decision: name,
      text: some,
      by: name,
      department: z.nullable(name),
      on: name,
      until: name,
      self: z.boolean(),
    }),
  ),
  /** Numbers to give to a person in danger; without words of the charter's own, the service says what each is for. */
  emergency: z.array(z.strictObject({ number: name, label: name, service: z.optional(z.enum(services)) })),
  /** Which danger, whether the country's numbers are sure, and whom to call; absent where nobody is in danger. */
  danger: z.optional(
    z.strictObject({
      kinds: z.array(z.enum(dangerKinds)),
      sure: z.boolean(),
      alert: z.array(z.strictObject({ name, contact: name, from: z.nullable(name) })),
    }),
  ),
  recalls: z.optional(z.array(recallViewSchema)),
  /** Delays of the law on this comment. */
  clocks: z.optional(z.array(clockViewSchema)),
  /** Those that this user may start by hand. */
  mayStart: z.optional(z.array(z.enum(clockKinds))),
  /** The charter's crisis mode is on. */
  crisis: z.optional(crisisViewSchema),
});
export type Guidance = z.infer<typeof guidanceSchema>;
