/**
 * Fits the second look on what the heads said of texts they were not trained on: Adam, a fixed order, the same numbers each
 * time. Comments and reviews weigh most; forum chatter and public posts a little, so that they stay what they are.
 */
import { type HeadId, headIds } from '../../src/core/classifier/model';
import {
  fillInputs,
  inputsOf,
  lookAgain,
  noSecondLook,
  numbersOf,
  type SecondLook,
  secondLookIn,
} from '../../src/core/classifier/second-look';
import type { Read } from './cross';
import { randomFrom, shuffled } from './random';

const HEADS = headIds.length;
const INPUTS = inputsOf(HEADS);
const HIDDEN = 64;
const PASSES = 14;
const BATCH = 256;
const RATE = 0.01;
const DECAY = 5e-4;
/** Units of the hidden layer that a text is not told to: none of them is to be leant on alone. */
const DROPPED = 0.3;
/** How far a usual logit is from the middle, as the layer sees it. */
const SPREAD = 0.5;
const SEED = 11;
/** Fewer texts of our own teach nothing about how heads go together. */
const ENOUGH = 400;

/** What a text of each source counts. */
const counts: Readonly<Record<string, number>> = { corpus: 1, 'app-reviews': 1, goemotions: 0.1, tone: 0.2 };
const NEGATIVE = headIds.indexOf('negative');

/**
 * Heads that keep their own logit. Numbers are the patterns'. The tone of public talk is learned from posts that say nothing
 * else. The gravest two are bounded by alarms on chatter, where they find a third less once looked at again. And the others
 * here are read no better for it, out of fold or by strangers.
 */
const keepsOwn: ReadonlySet<HeadId> = new Set([
  'personal_data',
  'illegal',
  'distress',
  'tone_negative',
  'tone_positive',
  'insult',
  'praise',
  'boycott',
  'own_case',
]);
const kept = headIds.map((head) => keepsOwn.has(head));

/** Inputs of all texts, row after row, brought to one middle and spread; and those two, by input. */
interface Table {
  readonly cells: Float64Array;
  readonly middle: Float64Array;
  readonly unit: Float64Array;
}

function tableOf(rows: readonly Read[]): Table {
  const cells = new Float64Array(rows.length * INPUTS);
  for (const [at, { logits, french }] of rows.entries())
    fillInputs(logits, french, cells.subarray(at * INPUTS, (at + 1) * INPUTS));
  const middle = new Float64Array(INPUTS);
  const unit = new Float64Array(INPUTS).fill(1);
  const own = [...rows.keys()].filter((at) => rows[at]?.source === 'corpus');
  for (let input = 0; input < INPUTS; input += 1) {
    const values = own.map((at) => cells[at * INPUTS + input] as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    middle[input] = mean;
    unit[input] = SPREAD / Math.max(spread, 1e-3);
  }
  for (let at = 0; at < cells.length; at += 1) {
    const input = at % INPUTS;
    cells[at] = ((cells[at] as number) - (middle[input] as number)) * (unit[input] as number);
  }
  return { cells, middle, unit };
}

/** @param all texts read out of fold */
export function fitLook(all: readonly Read[]): SecondLook {
  const rows = all.filter(({ source }) => (counts[source] ?? 0) > 0);
  if (rows.filter(({ source }) => source === 'corpus').length < ENOUGH) return noSecondLook(HEADS);
  const table = tableOf(rows);
  const random = randomFrom(SEED);
  const numbers = new Float32Array(numbersOf(HEADS, HIDDEN));
  const look = secondLookIn(numbers, HEADS, HIDDEN);
  for (let at = 0; at < look.into.length; at += 1) look.into[at] = random.normal() / Math.sqrt(INPUTS);
  for (let head = 0; head < HEADS; head += 1) look.bias[head] = logOdds(rows, head);
  const steps = new Adam(numbers);
  const slopes = secondLookIn(steps.slopes, HEADS, HIDDEN);
  const batches = Math.ceil(rows.length / BATCH) * PASSES;
  let done = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const order = shuffled(rows.length, SEED + pass);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      steps.slopes.fill(0);
      for (const at of batch)
        teach(look, slopes, rows[at] as Read, table.cells.subarray(at * INPUTS, (at + 1) * INPUTS), random);
      for (let at = 0; at < steps.slopes.length; at += 1)
        steps.slopes[at] = (steps.slopes[at] as number) / batch.length;
      for (const part of ['into', 'out', 'past'] as const)
        for (let at = 0; at < look[part].length; at += 1)
          slopes[part][at] = (slopes[part][at] as number) + DECAY * (look[part][at] as number);
      steps.step(RATE * (1 - done / batches));
      done += 1;
    }
  }
  return unscaled(look, table);
}

function logOdds(rows: readonly Read[], head: number): number {
  const told = rows.filter(({ source, truth }) => source === 'corpus' && (truth[head] as number) >= 0);
  const yes = told.filter(({ truth }) => truth[head] === 1).length;
  return Math.log((yes + 1) / (told.length - yes + 1));
}

/** Our posts on public affairs are about no brand: what is bad news in them is no complaint. */
function saidOf(truth: Int8Array, source: string, head: number): number {
  return source === 'tone' && head === NEGATIVE ? 0 : (truth[head] as number);
}

const units = new Float64Array(HIDDEN);
const back = new Float64Array(HIDDEN);
const errors = new Float64Array(HEADS);

/** Adds the slopes of one text's loss. */
function teach(
  look: SecondLook,
  slopes: SecondLook,
  { truth, source }: Read,
  inputs: Float64Array,
  random: { uniform(): number },
): void {
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    let sum = look.threshold[unit] as number;
    for (let input = 0; input < INPUTS; input += 1)
      sum += (inputs[input] as number) * (look.into[input * HIDDEN + unit] as number);
    units[unit] = random.uniform() < DROPPED ? 0 : Math.max(0, sum) / (1 - DROPPED);
  }
  back.fill(0);
  for (let head = 0; head < HEADS; head += 1) {
    const said = saidOf(truth, source, head);
    errors[head] = 0;
    if (said < 0 || kept[head]) continue;
    let logit = look.bias[head] as number;
    for (let input = 0; input < INPUTS; input += 1)
      logit += (inputs[input] as number) * (look.past[input * HEADS + head] as number);
    for (let unit = 0; unit < HIDDEN; unit += 1)
      logit += (units[unit] as number) * (look.out[unit * HEADS + head] as number);
    const error = (1 / (1 + Math.exp(-logit)) - said) * (counts[source] as number);
    errors[head] = error;
    slopes.bias[head] = (slopes.bias[head] as number) + error;
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const at = unit * HEADS + head;
      slopes.out[at] = (slopes.out[at] as number) + error * (units[unit] as number);
      back[unit] = (back[unit] as number) + error * (look.out[at] as number);
    }
  }
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    if ((units[unit] as number) <= 0) continue;
    const slope = (back[unit] as number) / (1 - DROPPED);
    slopes.threshold[unit] = (slopes.threshold[unit] as number) + slope;
    for (let input = 0; input < INPUTS; input += 1) {
      const at = input * HIDDEN + unit;
      slopes.into[at] = (slopes.into[at] as number) + slope * (inputs[input] as number);
    }
  }
  for (let input = 0; input < INPUTS; input += 1) {
    for (let head = 0; head < HEADS; head += 1) {
      const at = input * HEADS + head;
      slopes.past[at] = (slopes.past[at] as number) + (errors[head] as number) * (inputs[input] as number);
    }
  }
}

/** Kingma and Ba 2015. */
class Adam {
  readonly slopes: Float32Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #steps = 0;

  constructor(readonly numbers: Float32Array) {
    this.slopes = new Float32Array(numbers.length);
    this.#mean = new Float64Array(numbers.length);
    this.#square = new Float64Array(numbers.length);
  }

  step(rate: number): void {
    this.#steps += 1;
    const first = 1 - 0.9 ** this.#steps;
    const second = 1 - 0.999 ** this.#steps;
    for (let at = 0; at < this.numbers.length; at += 1) {
      const slope = this.slopes[at] as number;
      const mean = 0.9 * (this.#mean[at] as number) + 0.1 * slope;
      const square = 0.999 * (this.#square[at] as number) + 0.001 * slope * slope;
      this.#mean[at] = mean;
      this.#square[at] = square;
      this.numbers[at] =
        (this.numbers[at] as number) - (rate * (mean / first)) / (Math.sqrt(square / second) + 1e-8);
    }
  }
}

/** The same for logits as they come; heads that keep their own do so. */
function unscaled(look: SecondLook, { middle, unit }: Table): SecondLook {
  const made = secondLookIn(new Float32Array(numbersOf(HEADS, HIDDEN)), HEADS, HIDDEN);
  made.threshold.set(look.threshold);
  made.bias.set(look.bias);
  for (let input = 0; input < INPUTS; input += 1) {
    const by = unit[input] as number;
    for (let to = 0; to < HIDDEN; to += 1) {
      const weight = (look.into[input * HIDDEN + to] as number) * by;
      made.into[input * HIDDEN + to] = weight;
      made.threshold[to] = (made.threshold[to] as number) - weight * (middle[input] as number);
    }
    for (let head = 0; head < HEADS; head += 1) {
      const weight = (look.past[input * HEADS + head] as number) * by;
      made.past[input * HEADS + head] = weight;
      made.bias[head] = (made.bias[head] as number) - weight * (middle[input] as number);
    }
  }
  for (let to = 0; to < HIDDEN; to += 1)
    for (let head = 0; head < HEADS; head += 1)
      made.out[to * HEADS + head] = kept[head] ? 0 : (look.out[to * HEADS + head] as number);
  for (let head = 0; head < HEADS; head += 1) {
    if (!kept[head]) continue;
    made.bias[head] = 0;
    for (let input = 0; input < INPUTS; input += 1) made.past[input * HEADS + head] = Number(input === head);
  }
  return made;
}

/** What was read, looked at again. */
export const readAgain = (look: SecondLook, read: Read): Read => ({
  ...read,
  logits: lookAgain(look, read.logits, read.french),
});
