/**
 * The charter, version 1: all that a house has agreed on. The schema is the type.
 * References between records (owners, articles, topics) are checked in `references.ts`.
 */
import * as z from 'zod/mini';
import { brandSchema, objectiveSchema, voiceSchema } from './schema/brand';
import * as f from './schema/fields';
import { careSchema, departmentSchema, personSchema } from './schema/people';
import { MOST_ANSWERS, proposalAnswerSchema } from './schema/proposal';
import { replySchema } from './schema/reply';
import { ruleSchema } from './schema/rule';
import * as s from './schema/settings';
import { MOST_SHEETS, sheetRecordSchema } from './schema/sheet';
import {
  articleSchema,
  crisisSchema,
  forbiddenSubjectSchema,
  redLineSchema,
  topicSchema,
} from './schema/topic';

export const CHARTER_FORMAT = 'relais-charter';
export const CHARTER_VERSION = 1;

const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));

export const charterSchema = z.strictObject({
  format: z.literal(CHARTER_FORMAT),
  /** Version of this schema; older ones are brought here by `steps/`. */
  version: z.literal(CHARTER_VERSION),
  id: f.id,
  title: f.label,
  /** Grows by one at each publication; a lower one never replaces a higher one. */
  revision: f.whole,
  publication: z.nullable(z.strictObject({ by: f.label, at: f.instant, note: f.prose })),
  language: z.enum(['fr', 'en']),
  /** ISO 3166-1 alpha-2: whose law and whose emergency numbers. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Who read the legal facts, and when; null: shown as not yet read by a lawyer. */
  legalReview: z.nullable(z.strictObject({ by: f.label, on: f.day })),
  brands: list(brandSchema, 50).check(z.minLength(1)),
  objective: objectiveSchema,
  /** P16: `visibility` never pitches under a complaint. */
  profile: z.enum(['visibility', 'conversion']),
  voice: voiceSchema,
  departments: list(departmentSchema, 100).check(z.minLength(1)),
  people: list(personSchema, 500),
  care: careSchema,
  topics: list(topicSchema, 500),
  /** The perimeter in words, as the CM reads it. */
  perimeter: f.prose,
  redLines: list(redLineSchema, 200),
  forbiddenSubjects: list(forbiddenSubjectSchema, 200),
  crises: list(crisisSchema, 200),
  crisisMode: s.crisisModeSchema,
  articles: list(articleSchema, 500),
  rules: list(ruleSchema, 5_000),
  replies: list(replySchema, 5_000),
  budget: s.budgetSchema,
  influence: s.influenceSchema,
  snowball: s.snowballSchema,
  clocks: s.clocksSchema,
  approvalPolicy: s.approvalPolicySchema,
  linkTagging: s.linkTaggingSchema,
  privacy: s.privacySchema,
  /** What became of what CMs proposed (P11), newest last; absent where nothing was answered yet. */
  proposals: z.optional(list(proposalAnswerSchema, MOST_ANSWERS)),
  /** Sheets that left for a department, newest last; absent where none did. */
  sheets: z.optional(list(sheetRecordSchema, MOST_SHEETS)),
});
export type Charter = z.infer<typeof charterSchema>;
