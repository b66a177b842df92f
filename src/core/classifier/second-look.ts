/**
 * A second look at what every head made of a text: one small hidden layer over all their logits (stacked generalization,
 * Wolpert 1992). Praise beside displeasure is irony or a balance, a question beside a purchase is none of a complaint: what
 * the heads say together, none of them hears alone.
 */

/** Rows of weights side by side, all of 32 bits. */
export interface SecondLook {
  /** Units of the hidden layer; with none, every head keeps its own logit. */
  readonly hidden: number;
  /** `inputs` rows of `hidden` weights. */
  readonly into: Float32Array;
  /** One a unit. */
  readonly threshold: Float32Array;
  /** `hidden` rows of a weight a head. */
  readonly out: Float32Array;
  /** `inputs` rows of a weight a head, past the hidden layer. */
  readonly past: Float32Array;
  /** One a head. */
  readonly bias: Float32Array;
}

/** What is looked at beside the heads' logits: whether the text is read as French. */
const BESIDE = 1;
/** Logits are cut to this range before they are looked at: beyond, they say nothing more. */
const MOST = 10;

export const inputsOf = (heads: number) => heads + BESIDE;

/** Numbers that a second look is kept in. */
export function numbersOf(heads: number, hidden: number): number {
  const inputs = inputsOf(heads);
  return inputs * hidden + hidden + hidden * heads + inputs * heads + heads;
}

/** Its parts in an array that holds all of them, in the order in which they are kept: views, no copies. */
export function secondLookIn(numbers: Float32Array, heads: number, hidden: number): SecondLook {
  const inputs = inputsOf(heads);
  let at = 0;
  const next = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  return {
    hidden,
    into: next(inputs * hidden),
    threshold: next(hidden),
    out: next(hidden * heads),
    past: next(inputs * heads),
    bias: next(heads),
  };
}

/** One that changes nothing. */
export function noSecondLook(heads: number): SecondLook {
  const look = secondLookIn(new Float32Array(numbersOf(heads, 0)), heads, 0);
  for (let head = 0; head < heads; head += 1) look.past[head * heads + head] = 1;
  return look;
}

/** @param into one number a head, and one for French */
export function fillInputs(logits: ArrayLike<number>, french: boolean, into: Float64Array): void {
  const heads = into.length - BESIDE;
  for (let head = 0; head < heads; head += 1)
    into[head] = Math.min(MOST, Math.max(-MOST, logits[head] as number));
  into[heads] = french ? 1 : 0;
}

/** Room for one text's inputs and units, filled anew for each: one text is read at a time. */
let seen = new Float64Array(0);
let units = new Float64Array(0);

/** Logits of every head at a second look. @param logits of every head, at the first */
export function lookAgain(look: SecondLook, logits: ArrayLike<number>, french: boolean): Float64Array {
  const { hidden, into, threshold, out, past, bias } = look;
  const heads = bias.length;
  if (seen.length !== inputsOf(heads)) seen = new Float64Array(inputsOf(heads));
  if (units.length !== hidden) units = new Float64Array(hidden);
  fillInputs(logits, french, seen);
  const made = new Float64Array(heads);
  made.set(bias);
  units.set(threshold);
  for (let input = 0; input < seen.length; input += 1) {
    const value = seen[input] as number;
    if (value === 0) continue;
    addRow(past, input * heads, value, made);
    addRow(into, input * hidden, value, units);
  }
  for (let unit = 0; unit < hidden; unit += 1) {
    const value = units[unit] as number;
    if (value > 0) addRow(out, unit * heads, value, made);
  }
  return made;
}

/** Adds a row of weights, so many times, to as many sums: four at a time, and what lies past the last sum falls away. */
function addRow(weights: Float32Array, from: number, times: number, sums: Float64Array): void {
  for (let at = 0; at < sums.length; at += 4) {
    const row = from + at;
    sums[at] = (sums[at] as number) + times * (weights[row] as number);
    sums[at + 1] = (sums[at + 1] as number) + times * (weights[row + 1] as number);
    sums[at + 2] = (sums[at + 2] as number) + times * (weights[row + 2] as number);
    sums[at + 3] = (sums[at + 3] as number) + times * (weights[row + 3] as number);
  }
}
