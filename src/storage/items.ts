/**
 * Everything in `storage.local`, but for the charter (`charter.ts`, with its twin) and the perimeter
 * (`perimeter.ts`, derived from all this and rewritten with it). Decisions and corrections are in IndexedDB.
 */
import * as z from 'zod/mini';
import { settingsSchema } from '../core/settings';
import { clocksItem } from './clocks';
import { dossiersItem } from './dossiers';
import { webhooksItem } from './escalation-webhooks';
import { escalationsItem } from './escalations';
import { followsItem } from './follow';
import { defineItem } from './item';
import { mutedChecksItem } from './muted-checks';
import { notifierItem } from './notifier';
import { inboxItem, proposalsItem } from './proposals';
import { signingItem } from './signing';
import { typingItem } from './typing';

const text = z.string().check(z.maxLength(500));

export const settingsItem = defineItem({
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  fallback: {
    language: 'auto',
    role: 'cm',
    networks: { x: true, facebook: true, practice: true },
    initials: null,
    firstName: null,
    welcomed: false,
  },
});

/** Pages watched on request (« surveiller cette page »), newest last. */
export const watchedItem = defineItem({
  key: 'watched',
  version: 1,
  schema: z.array(z.strictObject({ network: text, page: text })).check(z.maxLength(500)),
  fallback: [],
});

/** ISO instant until which Relais sleeps. */
export const pausedItem = defineItem({
  key: 'paused',
  version: 1,
  schema: z.strictObject({ until: z.nullable(text) }),
  fallback: { until: null },
});

/** When the journal was last exported and purged, ISO instants. */
export const journalItem = defineItem({
  key: 'journal',
  version: 1,
  schema: z.strictObject({
    exportedAt: z.nullable(text),
    purgedAt: z.nullable(text),
    /** The purge doubts the clock since then, and waits. */
    doubtsSince: z.nullable(text),
  }),
  fallback: { exportedAt: null, purgedAt: null, doubtsSince: null },
});

export const items = [
  settingsItem,
  watchedItem,
  pausedItem,
  journalItem,
  clocksItem,
  dossiersItem,
  notifierItem,
  escalationsItem,
  webhooksItem,
  proposalsItem,
  inboxItem,
  mutedChecksItem,
  followsItem,
  typingItem,
  signingItem,
] as const;
