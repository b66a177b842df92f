/**
 * The dossier of an unlawful or legal comment: what was seen, in parts, each with its SHA-256, and the whole with its
 * own. It is a file that the user keeps; the journal keeps only the hash of the whole.
 */
import * as z from 'zod/mini';
import { authorSchema, countsSchema, networkIds, socialCommentSchema } from '../comment';
import { canonical, type Json } from '../replies/canonical';
import { actions, advices } from '../rules/action';
import { signalIds } from '../signals/signal';

/** Hexadecimal SHA-256 of the UTF-8 bytes of a text. */
export type Sha256 = (text: string) => string;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = (most: number) => z.string().check(z.maxLength(most));
const maybe = (most: number) => z.nullable(text(most));

/** The parts, in the order in which they are read. */
const values = {
  source: z.strictObject({
    url: text(2_000),
    permalink: maybe(2_000),
    network: z.nullable(z.enum(networkIds)),
    thread: maybe(500),
    kind: socialCommentSchema.def.shape.kind,
    id: maybe(500),
  }),
  author: authorSchema,
  text: z.strictObject({
    text: socialCommentSchema.def.shape.text,
    lang: maybe(35),
    truncated: z.boolean(),
  }),
  times: z.strictObject({
    /** ISO instant, only where the page gives one. */
    posted: maybe(40),
    /** As the page paints it. */
    painted: maybe(500),
    seen: text(40),
    taken: text(40),
  }),
  counters: countsSchema,
  context: z.strictObject({
    post: z.nullable(socialCommentSchema),
    parent: z.nullable(socialCommentSchema),
    siblings: z.array(socialCommentSchema).check(z.maxLength(4)),
    answered: z.nullable(z.boolean()),
  }),
  charter: z.strictObject({
    title: text(500),
    revision: z.int(),
    rule: maybe(300),
    article: z.nullable(
      z.strictObject({ title: text(300), text: text(5_000), source: text(300), link: maybe(2_000) }),
    ),
  }),
  advice: z.strictObject({
    action: z.enum(actions),
    advice: z.nullable(z.enum(advices)),
    priority: z.nullable(z.int()),
    signals: z.array(z.enum(signalIds)),
    department: maybe(300),
    engine: text(100),
  }),
} as const;

export type PartName = keyof typeof values;
export const partNames = Object.keys(values) as readonly PartName[];
export type DossierParts = { readonly [N in PartName]: z.infer<(typeof values)[N]> };

const part = <S extends z.ZodMiniType>(value: S) => z.strictObject({ sha256: hash, value });

export const dossierSchema = z.strictObject({
  format: z.literal('relais-dossier'),
  /** Of the data and of the page's template: a file of an older one is checked by the older one. */
  version: z.literal(1),
  id: text(100),
  /** The language its file is written in. */
  lang: z.enum(['fr', 'en']),
  /** SHA-256 of the words that its page is written with: they travel in the page. */
  words: hash,
  /** ISO instant until which Relais keeps it; the file is the user's to keep or to delete. */
  purge: text(40),
  parts: z.strictObject({
    source: part(values.source),
    author: part(values.author),
    text: part(values.text),
    times: part(values.times),
    counters: part(values.counters),
    context: part(values.context),
    charter: part(values.charter),
    advice: part(values.advice),
  }),
  /** Of everything above: the head, and the hash of each part. */
  sha256: hash,
});
export type Dossier = z.infer<typeof dossierSchema>;

type Head = Pick<Dossier, 'id' | 'lang' | 'words' | 'purge'>;

/** The hash of one part: of its value in canonical JSON, under its name. */
export function partHash(name: PartName, value: unknown, sha256: Sha256): string {
  return sha256(canonical([name, value as Json]));
}

/** The hash of the words a page is written with. */
export function wordsHash(words: object, sha256: Sha256): string {
  return sha256(canonical(words as Json));
}

/** The hash of the whole: of its head and of the hashes of its parts. */
export function wholeHash(dossier: Omit<Dossier, 'sha256'>, sha256: Sha256): string {
  const { format, version, id, lang, words, purge, parts } = dossier;
  const hashes = partNames.map((name) => [name, parts[name].sha256]);
  return sha256(canonical({ format, version, id, lang, words, purge, parts: hashes }));
}

export function makeDossier(head: Head, parts: DossierParts, sha256: Sha256): Dossier {
  const hashed = Object.fromEntries(
    partNames.map((name) => [name, { sha256: partHash(name, parts[name], sha256), value: parts[name] }]),
  ) as Dossier['parts'];
  const open = { format: 'relais-dossier', version: 1, ...head, parts: hashed } as const;
  return { ...open, sha256: wholeHash(open, sha256) };
}
