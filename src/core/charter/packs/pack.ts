/**
 * What a sector adds to the default charter: its topics and who owns them, replies to have approved, what is not said and
 * not raised. One file a sector, in both languages, so that neither lacks what the other has.
 */
import * as z from 'zod/mini';
import { actions } from '../../rules/action';
import * as f from '../schema/fields';
import { blankKinds } from '../schema/reply';
import { severities } from '../schema/topic';
import { sectors } from './sector';

const both = <T extends z.ZodMiniType>(of: T) => z.strictObject({ fr: of, en: of });

const blank = z.strictObject({
  id: f.id,
  kind: z.enum(blankKinds),
  label: both(f.label),
  fallback: z.nullable(z.string()),
});

const reply = z.strictObject({
  id: f.id,
  title: both(f.label),
  department: f.id,
  type: z.enum(['public', 'private', 'crisis']),
  topics: f.ids,
  actions: z.array(z.enum(actions)).check(z.minLength(1)),
  tags: both(z.array(f.label)),
  /** What people write that it answers. */
  situations: both(z.array(f.label).check(z.minLength(4), z.maxLength(40))),
  text: both(z.string().check(z.minLength(1), z.maxLength(5_000))),
  /** Passages of each text that stay as approved. */
  locked: both(z.array(z.string())),
});

export const packSchema = z.strictObject({
  format: z.literal('relais-pack'),
  version: z.literal(1),
  sector: z.enum(sectors),
  /** What a charter that starts from it is called. */
  title: both(f.label),
  /** What the departments of the default charter are called here, and what they answer for. */
  departments: z.array(z.strictObject({ id: f.id, name: both(f.label), note: both(f.prose) })),
  /** Topics of the default charter that this sector does not have. */
  without: f.ids,
  topics: z.array(
    z.strictObject({
      id: f.id,
      name: both(f.label),
      owner: f.id,
      perimeter: z.enum(['in', 'out', 'hand_over']),
      /** Of both languages: a house reads both. */
      keywords: f.words,
      examples: both(f.words),
    }),
  ),
  perimeter: both(f.prose),
  redLines: z.array(
    z.strictObject({
      id: f.id,
      text: both(f.prose),
      severity: z.enum(severities),
      article: z.nullable(f.id),
    }),
  ),
  subjects: z.array(
    z.strictObject({
      id: f.id,
      name: both(f.label),
      words: f.words,
      reason: both(f.prose),
      department: z.nullable(f.id),
    }),
  ),
  blanks: z.array(blank),
  replies: z.array(reply),
});
export type Pack = z.infer<typeof packSchema>;
