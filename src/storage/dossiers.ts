/** Dossiers that wait to be saved by the user. They name persons: they are kept for a month at most, and dropped once saved. */
import * as z from 'zod/mini';
import { dossierSchema } from '../core/dossier/dossier';
import { defineItem } from './item';

export const dossiersItem = defineItem({
  key: 'dossiers',
  version: 1,
  schema: z
    .array(
      z.strictObject({
        practice: z.boolean(),
        /** The comment's name on its page. */
        key: z.optional(z.string().check(z.maxLength(300))),
        /** SHA-256 of the dossier with its picture, where one was added; the picture itself is not kept. */
        pictured: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
        dossier: dossierSchema,
      }),
    )
    .check(z.maxLength(50)),
  fallback: [],
});
