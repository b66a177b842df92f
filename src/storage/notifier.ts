/** Who signs reports, where the user asked to keep it; null otherwise. */
import * as z from 'zod/mini';
import { personSchema } from '../core/notice/person';
import { defineItem } from './item';

export const notifierItem = defineItem({
  key: 'notifier',
  version: 1,
  schema: z.nullable(personSchema),
  fallback: null,
});
