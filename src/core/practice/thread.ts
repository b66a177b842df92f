/** The practice page's thread: a fictional brand's post and what invented people wrote under it. */
import * as z from 'zod/mini';
import { authorSchema, commentKinds, countsSchema } from '../comment';
import { actions } from '../rules/action';
import en from './en.json';
import fr from './fr.json';

/** What the practice charter asks for; held by a test, never shown before the CM has looked. */
const expectedSchema = z.strictObject({
  action: z.enum(actions),
  then: z.nullable(z.enum(actions)),
  influential: z.boolean(),
  /** The brand already answered it, further down the thread. */
  answered: z.boolean(),
});

const practiceCommentSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(commentKinds),
  parentId: z.nullable(z.string()),
  author: authorSchema,
  lang: z.string(),
  text: z.string(),
  /** Age in minutes when the page opens, so that the thread never grows old. */
  minutesAgo: z.int().check(z.nonnegative()),
  counts: countsSchema,
  /** Null for the brand's own words. */
  expected: z.nullable(expectedSchema),
});
export type PracticeComment = z.infer<typeof practiceCommentSchema>;

const practiceThreadSchema = z.strictObject({
  language: z.enum(['fr', 'en']),
  owner: z.strictObject({ name: z.string(), handle: z.string() }),
  post: practiceCommentSchema,
  /** In the order of the page: a reply follows what it answers. */
  comments: z.array(practiceCommentSchema),
});
export type PracticeThread = z.infer<typeof practiceThreadSchema>;

const threads: Readonly<Record<PracticeThread['language'], unknown>> = { fr, en };

/** The thread in a language. @throws where the data is not of this shape: a fault of the build. */
export function practiceThread(language: PracticeThread['language']): PracticeThread {
  return practiceThreadSchema.parse(threads[language]);
}
