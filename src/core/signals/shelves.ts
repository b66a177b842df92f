/** Which cues are filed under which beginning: lists of numbers, packed one behind the other. */

/**
 * Packed lists, two a shelf: at the shelf's place how many are in the first, then those, then how many are in the second,
 * and those. What is filed under one beginning is read at once.
 */
export interface Shelved {
  readonly tape: Int32Array;
  /** By shelf, its place; 0 where nothing stands on it. */
  readonly places: Int32Array;
}

type Lists = (number[] | undefined)[];

/** Takes numbers under shelves in any order. Shelves are numbered from 1 on. */
export class Shelves {
  readonly #first: Lists = [];
  readonly #second: Lists = [];

  /** A number filed twice in a row under one beginning stands there once. */
  putFirst(shelf: number, nth: number): void {
    put(this.#first, shelf, nth);
  }

  putSecond(shelf: number, nth: number): void {
    put(this.#second, shelf, nth);
  }

  /** @param shelves highest number asked for */
  pack(shelves: number): Shelved {
    const places = new Int32Array(shelves + 1);
    const tape = [0];
    for (let shelf = 1; shelf <= shelves; shelf += 1) {
      const first = this.#first[shelf] ?? none;
      const second = this.#second[shelf] ?? none;
      if (first.length + second.length === 0) continue;
      places[shelf] = tape.length;
      tape.push(first.length);
      for (const nth of first) tape.push(nth);
      tape.push(second.length);
      for (const nth of second) tape.push(nth);
    }
    return { tape: Int32Array.from(tape), places };
  }
}

const none: readonly number[] = [];

function put(lists: Lists, shelf: number, nth: number): void {
  const list = lists[shelf];
  if (list === undefined) lists[shelf] = [nth];
  else if (list[list.length - 1] !== nth) list.push(nth);
}
