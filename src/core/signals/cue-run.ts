/** Steps through the programs of cues (`cue-program.ts`) over the units of a text. */
import { cueClass, isOf } from './cue-classes';
import { FIRST_OP, ops } from './cue-ops';

/** The cue does not stand there. */
export const ABSENT = -1;

/** Where to go on if what is tried fails: program, place, and the least place that may be tried instead. */
const ENTRY = 3;
let pending = new Int32Array(ENTRY * 256);

const BLANK = 32;
const BREAK = 10;
const COMMA = 44;

const SPACE = cueClass('\\s').nth;
const isBlank = (code: number) => code === BLANK || code === BREAK || isOf(SPACE, code);
const isWordly = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/**
 * Where the cue ends that starts at `from`; `ABSENT` where it does not stand there.
 * @param tape programs, this one at `base`
 * @param units of the text, with at least one 0 behind the `size` of them
 */
export function runCue(
  tape: Uint16Array,
  base: number,
  units: Uint16Array,
  size: number,
  from: number,
  start = base,
  floor = 0,
): number {
  let depth = floor;
  let place = start;
  let at = from;
  for (;;) {
    const op = tape[place] as number;
    let goes = false;
    if (op < FIRST_OP) {
      if (units[at] === op) {
        place += 1;
        at += 1;
        continue;
      }
    } else {
      switch (op) {
        case ops.FOUND:
          return at;
        case ops.ORIF:
          if (units[at] !== tape[place + 1]) {
            place = base + (tape[place + 2] as number);
            continue;
          }
          depth = push(depth, base + (tape[place + 2] as number), at, at);
          place += 3;
          continue;
        case ops.OR:
          depth = push(depth, base + (tape[place + 1] as number), at, at);
          place += 2;
          continue;
        case ops.GO:
          place = base + (tape[place + 1] as number);
          continue;
        case ops.BLANK: {
          const behind = units[at] === COMMA ? at + 1 : at;
          goes = isBlank(units[behind] as number);
          at = behind + 1;
          place += 1;
          break;
        }
        case ops.WORD_END:
          goes = !isWordly(units[at] as number);
          place += 1;
          break;
        case ops.CLASS:
          goes = at < size && isOf(tape[place + 1] as number, units[at] as number);
          at += 1;
          place += 2;
          break;
        case ops.ALL:
        case ops.MANY: {
          const least = at;
          const nth = tape[place + 1] as number;
          while (at < size && isOf(nth, units[at] as number)) at += 1;
          place += 2;
          if (op === ops.MANY && at > least) depth = push(depth, place, at - 1, least);
          continue;
        }
        case ops.TEXT_END:
          goes = at === size;
          place += 1;
          break;
        default: {
          const stands = runCue(tape, base, units, size, at, place + 2, depth) !== ABSENT;
          goes = stands === (op === ops.AHEAD);
          place = base + (tape[place + 1] as number);
        }
      }
    }
    if (goes) continue;
    if (depth === floor) return ABSENT;
    place = pending[depth - ENTRY] as number;
    at = pending[depth - ENTRY + 1] as number;
    if (at > (pending[depth - ENTRY + 2] as number)) pending[depth - ENTRY + 1] = at - 1;
    else depth -= ENTRY;
  }
}

/** @returns the new depth */
function push(depth: number, place: number, at: number, least: number): number {
  if (depth + ENTRY > pending.length) {
    const more = new Int32Array(pending.length * 2);
    more.set(pending);
    pending = more;
  }
  pending[depth] = place;
  pending[depth + 1] = at;
  pending[depth + 2] = least;
  return depth + ENTRY;
}
