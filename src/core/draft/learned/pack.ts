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

function unpackTable({ signs, step }: PackedTable): Float32Array {
  const weights: number[] = [];
  for (let at = 0; at < signs.length; ) {
    if (signs[at] === RUN) {
      const rows = Number(signs.slice(at + 1, at + 3));
      for (let cell = 0; cell < rows * HEADS; cell += 1) weights.push(0);
      at += 3;
    } else {
      weights.push((SIGNS.indexOf(signs[at] as string) - MIDDLE) * step);
      at += 1;
    }
  }
  return Float32Array.from(weights);
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
  };
}
