/** The two ways in which most of a charter changes: one record of a list, or one part that stands alone. */
import * as z from 'zod/mini';
import { charterSchema } from '../core/charter/schema';
import { brandSchema } from '../core/charter/schema/brand';
import * as f from '../core/charter/schema/fields';
import { careSchema, departmentSchema, personSchema } from '../core/charter/schema/people';
import { ruleSchema } from '../core/charter/schema/rule';
import {
  articleSchema,
  crisisSchema,
  forbiddenSubjectSchema,
  redLineSchema,
  topicSchema,
} from '../core/charter/schema/topic';

/** Lists whose records are written whole. Replies have changes of their own: an approval is never written by hand. */
export const recordLists = [
  'brands',
  'departments',
  'people',
  'topics',
  'redLines',
  'forbiddenSubjects',
  'crises',
  'articles',
  'rules',
] as const;
export type RecordList = (typeof recordLists)[number];

const record = <L extends RecordList, T extends z.ZodMiniType>(list: L, schema: T) =>
  z.strictObject({ list: z.literal(list), record: schema });

export const putSchema = z.discriminatedUnion('list', [
  record('brands', brandSchema),
  record('departments', departmentSchema),
  record('people', personSchema),
  record('topics', topicSchema),
  record('redLines', redLineSchema),
  record('forbiddenSubjects', forbiddenSubjectSchema),
  record('crises', crisisSchema),
  record('articles', articleSchema),
  record('rules', ruleSchema),
]);
export type Put = z.infer<typeof putSchema>;

const part = <P extends string, T extends z.ZodMiniType>(name: P, schema: T) =>
  z.strictObject({ part: z.literal(name), value: schema });

const { title, country, legalReview, profile, voice, perimeter, influence, snowball, clocks } =
  charterSchema.shape;

export const partSchema = z.discriminatedUnion('part', [
  /** What the charter is called, and whose law it follows. */
  part('identity', z.strictObject({ title, country, legalReview })),
  part('profile', profile),
  part('voice', voice),
  part('perimeter', perimeter),
  part('influence', influence),
  part('snowball', snowball),
  part('clocks', clocks),
  part('reminder_days', charterSchema.shape.approvalPolicy.shape.reminderDays),
  part('emergency', careSchema.shape.emergency),
  part('link_tagging', charterSchema.shape.linkTagging),
  part('privacy', charterSchema.shape.privacy),
]);
export type Part = z.infer<typeof partSchema>;

export const recordChanges = [
  /** Takes the place of the record of the same id, or is added: before another one, else at the end. */
  z.strictObject({ change: z.literal('record'), put: putSchema, before: z.optional(z.nullable(f.id)) }),
  z.strictObject({ change: z.literal('record_removed'), list: z.enum(recordLists), id: f.id }),
  /** To stand just before another one; null: at the end. */
  z.strictObject({
    change: z.literal('record_moved'),
    list: z.enum(recordLists),
    id: f.id,
    before: z.nullable(f.id),
  }),
  z.strictObject({ change: z.literal('part'), part: partSchema }),
] as const;
