/** Sheets that left for a department and may come back answered: what an answer is held against. */
import * as z from 'zod/mini';
import * as f from './fields';

/** Random name of a sheet or of an answer. */
export const sheetId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));

/** Most sheets remembered; the oldest go first, and their answers are then unknown. */
export const MOST_SHEETS = 60;
/** Most replies on one sheet. */
export const MOST_ITEMS = 60;

export const sheetRecordSchema = z.strictObject({
  id: sheetId,
  department: f.id,
  /** Day it was made. */
  issued: f.day,
  /** What it put to the department, reply by reply: the digest of the text shown. */
  items: z
    .array(z.strictObject({ reply: f.id, digest: f.digest }))
    .check(z.minLength(1), z.maxLength(MOST_ITEMS)),
  /** Replies that are decided: what was answered once is not answered again. */
  done: z.array(f.id).check(z.maxLength(MOST_ITEMS)),
});
export type SheetRecord = z.infer<typeof sheetRecordSchema>;
