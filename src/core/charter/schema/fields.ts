/** Small field types shared by the charter's schema, with the caps that keep a hostile file small. */
import * as z from 'zod/mini';

/** Slug that other records point at: `legal`, `late-train`. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));
export const ids = z.array(id).check(z.maxLength(500));
/** A name or a label, one line. */
export const label = z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\n\r]*$/));
/** A paragraph written by people; may be empty. */
export const prose = z.string().check(z.maxLength(4_000));
export const lines = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(600)))
  .check(z.maxLength(50));
/** Words or phrases to look for; `*` stands for any ending or beginning. */
export const words = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
  .check(z.maxLength(10_000));
/** Calendar day, `2026-11-22`. */
export const day = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
/** Wall-clock time, `18:30`. */
export const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const email = z.email().check(z.maxLength(254));
/** https only: nothing else is ever opened or inserted. */
export const link = z.url({ protocol: /^https$/ }).check(z.maxLength(2_000));
/** Primary language subtag. */
export const language = z.string().check(z.regex(/^[a-z]{2,3}$/));
/** A network's id; free, so that a charter may name networks that this version cannot read yet. */
export const network = z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,39}$/));
/** Lower-case hex SHA-256. */
export const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(2_000));
export const whole = z.int().check(z.nonnegative(), z.lte(1_000_000));
