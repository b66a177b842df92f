/** What this browser's user chose; never part of a charter, never imported. */
import * as z from 'zod/mini';
import { networkIds } from './comment';

/** The screens of the first-run guide after the role: an admin's four, the one of whoever receives a charter, its end. */
export const guideSteps = ['brand', 'sector', 'services', 'next', 'receive', 'done'] as const;
export type GuideStep = (typeof guideSteps)[number];

export const settingsSchema = z.strictObject({
  /** `auto`: the browser's language, French where it is neither French nor English. */
  language: z.enum(['auto', 'fr', 'en']),
  role: z.enum(['admin', 'approver', 'cm']),
  /** Networks on which Relais may wake up. */
  networks: z.partialRecord(z.enum(networkIds), z.boolean()),
  /** The CM's own initials, for « ^LM ». */
  initials: z.nullable(z.string().check(z.regex(/^\p{L}{1,4}$/u))),
  /** The CM's first name, for signatures. */
  firstName: z.nullable(z.string().check(z.maxLength(60))),
  /** A role was chosen. */
  welcomed: z.boolean(),
  /** Where the first-run guide was left; absent where it never began. */
  guide: z.optional(z.enum(guideSteps)),
  /** The user belongs to the legal department: what is for that department alone is shown. */
  legal: z.optional(z.boolean()),
  /** Abusive words are covered on pages until one asks to see them. */
  blur: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;
