/** Which colleague signed a reply of the brand: `^LM`, `- LM`, `— LM` at its end. */

/** A signature stands at the very end; what lies before is not looked at. */
const TAIL = 24;
const SIGNED = /(?:^|[\s.!?…»")])(?:\^|[-–—~]\s?)(\p{Lu}{1,4})[\s.]*$/u;

/** Null where no signature shows. */
export function initialsOf(text: string): string | null {
  return SIGNED.exec(text.slice(-TAIL))?.[1] ?? null;
}
