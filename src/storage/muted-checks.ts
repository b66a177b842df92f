/** Checks of drafts that the user muted in this browser. */
import * as z from 'zod/mini';
import { type CheckId, checkIds } from '../core/draft/finding';
import { defineItem } from './item';

const noChecks: CheckId[] = [];

export const mutedChecksItem = defineItem({
  key: 'muted_checks',
  version: 1,
  schema: z.array(z.enum(checkIds)).check(z.maxLength(checkIds.length)),
  fallback: noChecks,
});
