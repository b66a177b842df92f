/** A rule: when, what to do, and how to do it well. */
import * as z from 'zod/mini';
import { actions, advices } from '../../rules/action';
import { conditionSchema } from './condition';
import * as f from './fields';

export const ruleSchema = z.strictObject({
  id: f.id,
  name: f.label,
  on: z.boolean(),
  when: conditionSchema,
  action: z.enum(actions),
  /** Null: the usual advice of the action. */
  advice: z.nullable(z.enum(advices)),
  /** The act that follows, where two follow each other. */
  then: z.nullable(z.enum(actions)),
  /** Null: the topic's owner, else nobody but the CM. */
  department: z.nullable(f.id),
  /** What to do, in a sentence or three, to the CM. */
  guidance: f.prose,
  do: f.lines,
  doNot: f.lines,
  article: z.nullable(f.id),
  /** What happens when one does otherwise; shown by the guard. */
  consequence: f.prose,
});
export type Rule = z.infer<typeof ruleSchema>;
