/** The brands a charter speaks for, and how they speak. */
import * as z from 'zod/mini';
import * as f from './fields';

/** A page or account of the brand on a network; the page chooses the charter. */
export const pageSchema = z.strictObject({
  network: f.network,
  /** As in the address, without `@`. */
  handle: z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(/^[^\s/@?#]+$/)),
  name: z.nullable(f.label),
});

export const brandSchema = z.strictObject({
  id: f.id,
  name: f.label,
  /** Other names people give it, hashtags, usual misspellings: a mention of it. */
  aliases: f.words,
  pages: z.array(pageSchema).check(z.maxLength(100)),
  competitors: f.words,
  /** The brand's own public phone numbers and addresses, that are nobody's personal data. */
  ownContacts: f.words,
});
export type Brand = z.infer<typeof brandSchema>;

export const objectives = ['visibility', 'traffic', 'image', 'reputation'] as const;

/** Given by a named department (P16); null until it is. */
export const objectiveSchema = z.nullable(
  z.strictObject({
    kind: z.enum(objectives),
    statement: f.prose,
    department: f.id,
    /** ROA: the result aimed at, set before it is measured. */
    target: z.nullable(z.strictObject({ measure: f.label, value: z.number(), from: f.day, until: f.day })),
  }),
);

export const voiceSchema = z.strictObject({
  /** How a person is addressed in languages that have two forms. */
  address: z.enum(['vous', 'tu']),
  greeting: z.boolean(),
  signature: z.boolean(),
  /** Model of the signature, as `— {{first_name}}, équipe Lignes d’Azur`. */
  signatureModel: z.nullable(f.label),
  /** How the house speaks, as sentences the CM reads. */
  style: f.lines,
  avoid: f.lines,
});
