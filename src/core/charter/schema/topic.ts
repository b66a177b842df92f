/** Topics and their owners (P10), the perimeter (P14), what is not raised and what was said before (P15). */
import * as z from 'zod/mini';
import * as f from './fields';

export const topicSchema = z.strictObject({
  id: f.id,
  name: f.label,
  /** Every topic has an owner department (P10). */
  owner: f.id,
  /** `in`: the CM answers; `out`: nobody answers here; `hand_over`: passed to the owner. */
  perimeter: z.enum(['in', 'out', 'hand_over']),
  keywords: f.words,
  /** Comments of this topic, for routing. */
  examples: f.words,
  /** Replies on this topic must carry a signature, not only a recorded approval. */
  signatureRequired: z.boolean(),
});
export type Topic = z.infer<typeof topicSchema>;

export const severities = ['red_line', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** What is not done, whoever asks. */
export const redLineSchema = z.strictObject({
  id: f.id,
  text: f.prose,
  severity: z.enum(severities),
  article: z.nullable(f.id),
});

export const forbiddenSubjectSchema = z.strictObject({
  id: f.id,
  name: f.label,
  words: f.words,
  reason: f.prose,
  department: z.nullable(f.id),
  until: z.nullable(f.day),
});

/** A past crisis: matching words recall what was said then. */
export const crisisSchema = z.strictObject({
  id: f.id,
  name: f.label,
  words: f.words,
  from: f.day,
  until: z.nullable(f.day),
  said: f.prose,
  department: f.id,
});

/** An article of the charter, with where it comes from. */
export const articleSchema = z.strictObject({
  id: f.id,
  title: f.label,
  text: f.prose,
  source: z.strictObject({
    kind: z.enum(['house', 'law', 'ruling', 'guidance']),
    title: f.label,
    link: z.nullable(f.link),
  }),
});
export type Article = z.infer<typeof articleSchema>;
