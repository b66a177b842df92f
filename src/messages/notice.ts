/** Reports made of a dossier: what they are written with, who reports, and the reference that closes a case. */
import * as z from 'zod/mini';
import { dossierSchema } from '../core/dossier/dossier';
import { noticeCategories } from '../core/notice/category';
import { personSchema } from '../core/notice/person';
import { MOST_REFERENCE } from '../core/notice/reference';
import { done, key } from './basics';

export const noticeViewSchema = z.strictObject({
  dossier: dossierSchema,
  /** By the words of the comment; null where they do not tell. */
  suggested: z.nullable(z.enum(noticeCategories)),
  /** The charter's, ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Unlawful, and nothing can be taken away there: a report with its reference closes the case. */
  closable: z.boolean(),
  /** The report that closed it. */
  closed: z.nullable(
    z.strictObject({ decision: key, reference: z.string().check(z.maxLength(MOST_REFERENCE)) }),
  ),
});
export type NoticeView = z.infer<typeof noticeViewSchema>;

export const fromNotices = {
  /** Null where the dossier is no longer kept. */
  'notice.load': {
    from: ['popup', 'options'],
    request: z.strictObject({ dossier: key }),
    reply: z.strictObject({ view: z.nullable(noticeViewSchema), person: z.nullable(personSchema) }),
  },
  /** Keeps who reports, because the user said so; null forgets. */
  'notice.person': {
    from: ['popup', 'options'],
    request: z.strictObject({ person: z.nullable(personSchema) }),
    reply: done,
  },
  /** Reported to the network, removal not possible there: closes the case of the dossier's comment. */
  'notice.reported': {
    from: ['popup', 'options'],
    request: z.strictObject({
      dossier: key,
      reference: z.string().check(z.minLength(1), z.maxLength(MOST_REFERENCE)),
    }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'unknown', 'storage_full', 'not_saved']),
      /** Id of what was noted, to undo it. */
      decision: z.optional(key),
    }),
  },
} as const;
