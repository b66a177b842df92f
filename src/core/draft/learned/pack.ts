/** Weights as text: one sign a weight, rounded to a few dozen steps, so that they are bundled like any other words. */
import { weighedHeads } from './heads';

export interface PackedTable {
  /** Names of the rows, one a line; empty where there are none. */
  readonly names: string;
  /** A sign a head for each row; `~` and a number in signs stand for as many rows of nothing. */
  readonly signs: string;
  /** What one step is worth. */
  readonly step: number;
}

export interface PackedWeights {
  readonly bias: readonly number[];
  readonly stems: PackedTable;
  readonly pairs: PackedTable;
  readonly ideas: PackedTable;
  readonly ideaPairs: PackedTable;
  readonly turns: PackedTable;
  readonly whole: PackedTable;
  readonly asked: PackedTable;
  readonly wording: PackedTable;
  /** Of the wording, by head. */
  readonly wordingBias: readonly number[];
}

export interface Named {
  readonly rows: ReadonlyMap<string, number>;
  readonly table: Float32Array;
}

export interface Weights {
  readonly bias: readonly number[];
  readonly stems: Named;
  readonly pairs: Named;
  readonly ideas: Float32Array;
  readonly ideaPairs: Float32Array;
  readonly turns: Float32Array;
  readonly whole: Named;
  readonly asked: Named;
  readonly wording: { readonly table: Float32Array; readonly bias: readonly number[] };
}

/** In order of weight, from the most negative on; the one in the middle is zero. No quote, backslash or blank among them. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDE.FGHIJKLMNOPQRSTUVWXYZ0123456789';
const MIDDLE = SIGNS.indexOf('.');
const HEADS = weighedHeads.length;
/** Stands for so many empty rows: `~` and two digits. */
const RUN = '~';
const MOST_RUN = 99;

/** @param rows `HEADS` weights a row. */
export function packTable(names: readonly string[], rows: readonly (readonly number[])[]): PackedTable {
  let largest = 1e-6;
  for (const row of rows) for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  const step = largest / MIDDLE;
  let signs = '';
  let empty = 0;
  const flush = () => {
    if (empty > 0) signs += RUN + String(empty).padStart(2, '0');
    empty = 0;
  };
  for (const row of rows) {
    const steps = row.map((weight) => Math.round(weight / step));
    if (steps.every((one) => one === 0)) {
      empty += 1;
      if (empty === MOST_RUN) flush();
    } else {
      flush();
      signs += steps.map((one) => SIGNS[MIDDLE + one]).join('');
    }
  }
  flush();
  return { names: names.join('\n'), signs, step };
}

/** By code unit, the steps that a sign stands for. */
const STEPS = new Int8Array(128);
for (let at = 0; at < SIGNS.length; at += 1) STEPS[SIGNS.charCodeAt(at)] = at - MIDDLE;
const RUN_CODE = RUN.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** How many rows the run at a place stands for: two digits behind the sign. */
const runAt = (signs: string, at: number) =>
  (signs.charCodeAt(at + 1) - ZERO) * 10 + signs.charCodeAt(at + 2) - ZERO;

/** Tens of thousands of rows: counted first, so that nothing grows. */
function unpackTable({ signs, step }: PackedTable): Float32Array {
  let cells = 0;
  for (let at = 0; at < signs.length; ) {
    const isRun = signs.charCodeAt(at) === RUN_CODE;
    cells += isRun ? runAt(signs, at) * HEADS : 1;
    at += isRun ? 3 : 1;
  }
  const weights = new Float32Array(cells);
  let cell = 0;
  for (let at = 0; at < signs.length; ) {
    const code = signs.charCodeAt(at);
    if (code === RUN_CODE) {
      cell += runAt(signs, at) * HEADS;
      at += 3;
    } else {
      weights[cell] = (STEPS[code] as number) * step;
      cell += 1;
      at += 1;
    }
  }
  return weights;
}

function named(table: PackedTable): Named {
  const names = table.names === '' ? [] : table.names.split('\n');
  return { rows: new Map(names.map((name, at) => [name, at])), table: unpackTable(table) };
}

/** Once, at the first draft: some milliseconds. */
export function unpack(packed: PackedWeights): Weights {
  return {
    bias: packed.bias,
    stems: named(packed.stems),
    pairs: named(packed.pairs),
    ideas: unpackTable(packed.ideas),
    ideaPairs: unpackTable(packed.ideaPairs),
    turns: unpackTable(packed.turns),
    whole: named(packed.whole),
    asked: named(packed.asked),
    wording: { table: unpackTable(packed.wording), bias: packed.wordingBias },
  };
}
