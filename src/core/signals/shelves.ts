/** Which cues are filed under which beginning: lists of numbers, packed one behind the other. */

/** Packed lists: that of `shelf` is `cues[from[shelf]]` up to, but without, `cues[from[shelf + 1]]`. */
export interface Shelved {
  readonly from: Int32Array;
  readonly cues: Int32Array;
}

/** Takes cues under shelves in any order. Shelves are numbered from 1 on. */
export class Shelves {
  readonly #lists: (number[] | undefined)[] = [];

  /** A cue filed twice in a row under one beginning stands there once. */
  put(shelf: number, cue: number): void {
    const list = this.#lists[shelf];
    if (list === undefined) this.#lists[shelf] = [cue];
    else if (list[list.length - 1] !== cue) list.push(cue);
  }

  /** @param shelves highest number asked for */
  pack(shelves: number): Shelved {
    const from = new Int32Array(shelves + 2);
    const all: number[] = [];
    for (let shelf = 0; shelf <= shelves; shelf += 1) {
      from[shelf] = all.length;
      for (const cue of this.#lists[shelf] ?? []) all.push(cue);
    }
    from[shelves + 1] = all.length;
    return { from, cues: Int32Array.from(all) };
  }
}
