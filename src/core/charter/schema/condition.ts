/** What a rule can ask of a comment. One kind a line here, one file a kind in `rules/conditions/`. */
import * as z from 'zod/mini';
import { commentKinds } from '../../comment';
import { requestKinds } from '../../followup/requests';
import { sentiments, signalIds } from '../../signals/signal';
import * as f from './fields';

export const counterNames = ['reactions', 'replies', 'shares', 'views'] as const;
export const facetNames = [
  'physical_danger',
  'data_breach',
  'own_case',
  'order_complaint',
  'substance',
] as const;
const score = z.number().check(z.gte(0), z.lte(1));

const leaves = [
  /** The signal is on, or (with `atLeast`) scores so much. */
  z.strictObject({ kind: z.literal('signal'), signal: z.enum(signalIds), atLeast: z.optional(score) }),
  z.strictObject({ kind: z.literal('facet'), signal: z.enum(signalIds), facet: z.enum(facetNames) }),
  z.strictObject({ kind: z.literal('sentiment'), is: z.enum(sentiments) }),
  /** The author's own unsolved case. */
  z.strictObject({ kind: z.literal('own_case') }),
  /** Influential by the charter's settings. */
  z.strictObject({ kind: z.literal('influential') }),
  /** Robust deviations above the page's median. */
  z.strictObject({ kind: z.literal('influence'), atLeast: z.number().check(z.gte(0), z.lte(1_000)) }),
  z.strictObject({ kind: z.literal('counter'), counter: z.enum(counterNames), atLeast: f.whole }),
  z.strictObject({ kind: z.literal('words'), words: f.words }),
  /** A pattern of the linear engine; refused where it cannot be run in linear time. */
  z.strictObject({ kind: z.literal('pattern'), pattern: z.string().check(z.minLength(1), z.maxLength(500)) }),
  /** It asks for something that the law gives a delay for. */
  z.strictObject({ kind: z.literal('request'), request: z.enum(requestKinds) }),
  z.strictObject({ kind: z.literal('topic'), topic: f.id }),
  z.strictObject({ kind: z.literal('competitor') }),
  z.strictObject({
    kind: z.literal('language'),
    is: z.array(f.language).check(z.minLength(1), z.maxLength(20)),
  }),
  z.strictObject({
    kind: z.literal('network'),
    is: z.array(f.network).check(z.minLength(1), z.maxLength(20)),
  }),
  z.strictObject({
    kind: z.literal('comment_kind'),
    is: z.array(z.enum(commentKinds)).check(z.minLength(1)),
  }),
  z.strictObject({ kind: z.literal('own_page'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('answered'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('verified') }),
] as const;

const leaf = z.discriminatedUnion('kind', leaves);
export type LeafCondition = z.infer<typeof leaf>;

export type Condition =
  | LeafCondition
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition };
export type ConditionKind = Condition['kind'];

/**
 * Nesting is capped by the import's depth limit, before this schema runs. One discriminated union, not a plain one:
 * a plain union tries `all` and then `any` on the same nested list, which doubles the work at every level.
 */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() => union);
const several = z.array(conditionSchema).check(z.minLength(1), z.maxLength(100));
const union: z.ZodMiniType<Condition> = z.discriminatedUnion('kind', [
  ...leaves,
  z.strictObject({ kind: z.literal('all'), of: several }),
  z.strictObject({ kind: z.literal('any'), of: several }),
  z.strictObject({ kind: z.literal('not'), of: conditionSchema }),
]);
