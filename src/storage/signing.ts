/** The last serial that this browser signed with: it only grows, and is kept before it is used. */
import * as z from 'zod/mini';
import { defineItem } from './item';

export const signingItem = defineItem({
  key: 'signing',
  version: 1,
  schema: z.strictObject({ serial: z.int().check(z.gte(0), z.lte(1_000_000)) }),
  fallback: { serial: 0 },
});
