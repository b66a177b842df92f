/** Proposals on their way: a CM's own, and those that an admin was given. */
import * as z from 'zod/mini';
import { MOST_RECEIVED, receivedSchema } from '../core/proposals/inbox';
import { MOST_OWN, ownSchema } from '../core/proposals/own';
import { defineItem } from './item';

/** Oldest first. */
export const proposalsItem = defineItem({
  key: 'proposals',
  version: 1,
  schema: z.array(ownSchema).check(z.maxLength(MOST_OWN)),
  fallback: [],
});

/** In the order in which they came. */
export const inboxItem = defineItem({
  key: 'inbox',
  version: 1,
  schema: z.array(receivedSchema).check(z.maxLength(MOST_RECEIVED)),
  fallback: [],
});
