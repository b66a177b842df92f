/** Departments own topics and replies; people come and go. */
import * as z from 'zod/mini';
import * as f from './fields';

export const departmentKinds = [
  'legal',
  'customer_care',
  'press',
  'product',
  'sales',
  'hr',
  'data_protection',
  'other',
] as const;
export type DepartmentKind = (typeof departmentKinds)[number];

export const departmentSchema = z.strictObject({
  id: f.id,
  name: f.label,
  kind: z.enum(departmentKinds),
  email: z.nullable(f.email),
  /** What to send them, and what they answer for. */
  note: f.prose,
  /** Raw Ed25519 public key, base64, where the department signs. */
  publicKey: z.nullable(f.base64),
});
export type Department = z.infer<typeof departmentSchema>;

export const personRoles = ['admin', 'approver', 'cm'] as const;

export const personSchema = z.strictObject({
  id: f.id,
  name: f.label,
  department: z.nullable(f.id),
  roles: z.array(z.enum(personRoles)).check(z.maxLength(3)),
  /** As signed under replies: `LM` for « ^LM ». */
  initials: z.nullable(z.string().check(z.regex(/^\p{L}{1,4}$/u))),
  email: z.nullable(f.email),
});
export type Person = z.infer<typeof personSchema>;

const weekdays = z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(7));

/** Wall-clock hours, past midnight where they end before they begin. `days`: 1 Monday to 7 Sunday; empty for every day. */
export const hours = { from: f.time, until: f.time, days: weekdays };

export const careSchema = z.strictObject({
  /** When the CM is not disturbed, but for danger to life; null for none. */
  quietHours: z.nullable(z.strictObject(hours)),
  /** Who answers out of hours, in order. */
  onCall: z
    .array(
      z.strictObject({
        person: f.id,
        ...hours,
        contact: f.label,
      }),
    )
    .check(z.maxLength(50)),
  /** Numbers to give to a person in danger, for the charter's country. */
  emergency: z.array(z.strictObject({ number: f.label, label: f.label })).check(z.maxLength(20)),
  /** After how many abusive comments in a row a pause is advised. */
  pauseAfterAbuse: f.whole,
});
