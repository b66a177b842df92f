/** What the numbers of a cue's program say (`cue-program.ts`). */

/** Numbers below stand for themselves, as the UTF-16 unit that must come next; private-use characters are no letters. */
export const ops = {
  /** The cue stands, and ends here. */
  FOUND: 0xe000,
  /** One of a class: number of the class. */
  CLASS: 0xe001,
  /** As many of a class as there are, none given back: number of the class. */
  ALL: 0xe002,
  /** As many of a class as there are, fewer where the rest asks for them: number of the class. */
  MANY: 0xe003,
  /** Goes on, and elsewhere if that fails: where else. */
  OR: 0xe004,
  /** The same where that unit comes next, and straight elsewhere where not: the unit, where else. */
  ORIF: 0xe005,
  GO: 0xe006,
  /** A blank or a line break, a comma before it or not. */
  BLANK: 0xe007,
  /** No letter and no digit comes next. */
  WORD_END: 0xe008,
  /** The text ends here. */
  TEXT_END: 0xe009,
  /** What follows up to `FOUND` stands here, or does not; then goes on behind: where. */
  AHEAD: 0xe00a,
  NOT_AHEAD: 0xe00b,
} as const;
export const FIRST_OP = ops.FOUND;
/** Private use ends there. */
export const LAST_OP = 0xf8ff;
