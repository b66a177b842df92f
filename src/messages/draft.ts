/** A draft as screens show it held against the charter, and what the coach's frame and the scratch pad say. */
import * as z from 'zod/mini';
import { checkIds } from '../core/draft/finding';
import { draftStatuses } from '../core/draft/reply-status';
import { advices } from '../core/rules/action';
import { done, key, nonce, tabId } from './basics';
import { MOST_DRAFT } from './draft-page';
import { addOutcomes } from './proposals';
import { actingViewSchema, replyViewSchema } from './views';

const name = z.string().check(z.maxLength(300));
const some = z.string().check(z.maxLength(5_000));

/** Everything one check says of a draft. */
export const findingViewSchema = z.strictObject({
  rule: z.enum(checkIds),
  severity: z.enum(['red', 'advice']),
  /** Pieces of the draft, in UTF-16 units. */
  spans: z.array(z.strictObject({ start: z.int(), end: z.int() })).check(z.maxLength(8)),
  /** The words there, cut; none where something is missing, or where the whole is meant. */
  words: z.array(name).check(z.maxLength(8)),
  /** The charter's own reason, for a subject it closes. */
  note: z.nullable(some),
  /** Title of the charter's article; null where it has none. */
  article: z.nullable(name),
  /** The department that decides, or answers instead. */
  department: z.nullable(name),
  /** Id of the approved reply of `replies` that says it instead. */
  instead: z.nullable(name),
});
export type FindingView = z.infer<typeof findingViewSchema>;

export const draftViewSchema = z.strictObject({
  /** One a rule, muted ones too, red lines first. */
  findings: z.array(findingViewSchema).check(z.maxLength(checkIds.length)),
  /** Muted in this browser. */
  muted: z.array(z.enum(checkIds)).check(z.maxLength(checkIds.length)),
  /** Whether the text is an agreed reply; null while nothing is written. */
  reply: z.nullable(
    z.strictObject({
      status: z.enum(draftStatuses),
      /** Title of the agreed reply, and who agreed to it. */
      title: z.nullable(name),
      department: z.nullable(name),
      /** Passages that stay as approved, and do not stand in the draft. */
      lockedChanged: z.array(some).check(z.maxLength(20)),
    }),
  ),
  /** Approved ways to say it, those that findings name. */
  replies: z.array(replyViewSchema).check(z.maxLength(5)),
  /** Of the comment that is answered; null where it is not known. */
  advice: z.nullable(z.enum(advices)),
  lang: z.nullable(name),
  acting: z.nullable(actingViewSchema),
  /** Only the first `MOST_DRAFT` characters were checked. */
  cut: z.boolean(),
});
export type DraftView = z.infer<typeof draftViewSchema>;

export const fromDrafts = {
  /** The frame is there: what is to be shown; null until the page has said what is written. */
  'draft.load': {
    from: ['card'],
    request: z.strictObject({ nonce }),
    reply: z.strictObject({ view: z.nullable(draftViewSchema) }),
  },
  /** The height that the frame's words take, in CSS pixels; 0: nothing is to be shown. */
  'draft.fit': {
    from: ['card'],
    request: z.strictObject({ nonce, height: z.int().check(z.gte(0), z.lte(2_000)) }),
    reply: done,
  },
  /** The keyboard goes back to the site's field. */
  'draft.back': { from: ['card'], request: z.strictObject({ nonce }), reply: done },
  /** Mutes an advice in this browser, or hears it again. Red lines are refused. */
  'draft.mute': {
    from: ['card', 'popup', 'options'],
    request: z.strictObject({ rule: z.enum(checkIds), muted: z.boolean() }),
    reply: z.strictObject({
      ok: z.boolean(),
      muted: z.array(z.enum(checkIds)).check(z.maxLength(checkIds.length)),
    }),
  },
  /** Puts the draft forward for approval, as a proposal that waits in this browser; nothing leaves. */
  'draft.propose': {
    from: ['card'],
    request: z.strictObject({ nonce }),
    reply: z.strictObject({ outcome: z.enum(addOutcomes) }),
  },
  /** A draft of the scratch pad, against the charter of the comment it answers, or of the brand alone. */
  'draft.try': {
    from: ['popup'],
    request: z.strictObject({
      target: z.nullable(z.strictObject({ tabId, key })),
      /** The brand whose charter counts where no comment is answered; null: the chosen charter's. */
      brand: z.nullable(key),
      text: z.string().check(z.maxLength(MOST_DRAFT)),
      /** More was written than is sent. */
      cut: z.boolean(),
    }),
    reply: z.strictObject({ view: draftViewSchema }),
  },
} as const;
