/** How an answer is sealed and written. The sheet itself carries this file, and no schema: it stays small. */
import { canonical, type Json } from './canonical';
import type { Digest } from './digest';
import type { SignedPart, Unsealed } from './sheet-answer';

export const ANSWER_FORMAT = 'relais-sheet-answer';
export const ANSWER_VERSION = 1;

/** SHA-256 of all but itself and the signatures, in canonical JSON. */
export function answerSum(answer: Unsealed, digest: Digest): string {
  const { format, version, id, sheet, issued, house, department, at, person, items } = answer;
  // Read from JSON or made for it: nothing here but what JSON holds.
  const json = {
    format,
    version,
    id,
    sheet,
    issued,
    house,
    department,
    at,
    person,
    items,
  } as unknown as Json;
  return digest(canonical(json));
}

/** Exactly what is saved. */
export function writeAnswer(answer: Unsealed, digest: Digest, signed?: SignedPart): string {
  const sealed = { ...answer, sum: answerSum(answer, digest), ...(signed && { signed }) };
  return `${JSON.stringify(sealed, null, 1)}\n`;
}
