/** Dossiers of unlawful and legal comments: made on a page, kept until the user has saved them. */
import * as z from 'zod/mini';
import { dossierSchema } from '../core/dossier/dossier';
import { illustratedSchema, pictureOutcomes } from '../core/dossier/picture';
import { actions } from '../core/rules/action';
import { done, key, tabId } from './basics';

const name = z.string().check(z.maxLength(300));

export const dossierLineSchema = z.strictObject({
  id: name,
  /** ISO instant of the making. */
  at: name,
  /** ISO instant of the purge. */
  until: name,
  network: z.nullable(name),
  action: z.enum(actions),
  excerpt: name,
  sha256: name,
  /** SHA-256 with the picture that was added last, saved or not. */
  pictured: z.optional(name),
});
export type DossierLine = z.infer<typeof dossierLineSchema>;

export const fromDossiers = {
  /** Newest first. */
  'dossier.list': {
    from: ['popup', 'options'],
    request: z.strictObject({ practice: z.optional(z.boolean()) }),
    reply: z.strictObject({
      dossiers: z.array(dossierLineSchema),
      /** What became of the last picture asked for by the shortcut, for a minute. */
      news: z.nullable(z.enum(pictureOutcomes)),
    }),
  },
  /** From the page as it stands now; null where the comment is gone. Kept like those of the guard. */
  'dossier.make': {
    from: ['popup'],
    request: z.strictObject({ tabId, key }),
    reply: z.strictObject({ dossier: z.nullable(dossierSchema) }),
  },
  'dossier.load': {
    from: ['popup', 'options'],
    request: z.strictObject({ id: key }),
    /** `illustrated`: the same with its picture, while that waits in memory. */
    reply: z.strictObject({
      dossier: z.nullable(dossierSchema),
      illustrated: z.nullable(illustratedSchema),
    }),
  },
  /** The user has the file, or does not want it. */
  'dossier.drop': { from: ['popup'], request: z.strictObject({ id: key }), reply: done },
  /** A picture of its comment, on the page of that tab; it replaces an older one. */
  'dossier.picture': {
    from: ['popup'],
    request: z.strictObject({ id: key, tabId }),
    reply: z.strictObject({
      outcome: z.enum(pictureOutcomes),
      file: z.nullable(illustratedSchema),
    }),
  },
  /** The picture is forgotten; the dossier stays. */
  'dossier.unpicture': { from: ['popup'], request: z.strictObject({ id: key }), reply: done },
} as const;
