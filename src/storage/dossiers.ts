/** Dossiers that wait to be saved by the user. They name persons: they are kept for a month at most, and dropped once saved. */
import * as z from 'zod/mini';
import { dossierSchema } from '../core/dossier/dossier';
import { defineItem } from './item';

export const dossiersItem = defineItem({
  key: 'dossiers',
  version: 1,
  schema: z.array(z.strictObject({ practice: z.boolean(), dossier: dossierSchema })).check(z.maxLength(50)),
  fallback: [],
});
