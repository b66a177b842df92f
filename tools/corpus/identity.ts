/** What a comment of the corpus is known by, and whether chance puts it before a second hand: its text alone says both. */
import { createHash } from 'node:crypto';
import { fold } from '../../src/core/text/fold';

/** Another seed would draw other comments, and make the second labels that are there useless. */
const SEED = 'second hand 1';
const SHARE = 0.2;
const ID_LENGTH = 12;

/** Hexadecimal; the same for texts that differ in case, accents or spacing only, whatever line they stand on. */
export function idOf(text: string): string {
  return createHash('sha256').update(fold(text).text).digest('hex').slice(0, ID_LENGTH);
}

/** Where chance puts an id, from 0 up to 1. It does not depend on the other comments, so the corpus may grow. */
export function chanceOf(id: string): number {
  return createHash('sha256').update(`${SEED} ${id}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** True for one comment in five. */
export function isDrawn(id: string): boolean {
  return chanceOf(id) < SHARE;
}
