/** From a fit to the model that is shipped: one signed byte a weight, offsets and slopes folded into its second look. */
import { headIds, MODEL_FORMAT, MODEL_VERSION, type Model } from '../../src/core/classifier/model';
import type { SecondLook } from '../../src/core/classifier/second-look';
import type { Offsets } from './bias';
import type { Fit } from './fit';

const HEADS = headIds.length;
const MOST = 127;
/** The few largest weights of a head may be cut, so that all others are kept more finely. */
const CUT = 0.0001;

const rounded = (value: number) => Number(value.toPrecision(6));

/** @param slopes what every logit of a head is multiplied by, once its offset is taken */
export function modelOf(
  fitted: Fit,
  look: SecondLook,
  offsets: Offsets,
  slopes: Float64Array,
  trained: string,
): Omit<Model, 'sha256'> {
  const units = headIds.map((_, head) => largest(fitted.weights, head) / MOST);
  const times = (value: number, head: number) => rounded(value * (slopes[head] as number));
  const weights = new Int8Array(fitted.weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    const many = Math.round((fitted.weights[at] as number) / (units[at % HEADS] as number));
    weights[at] = Math.min(MOST, Math.max(-MOST, many));
  }
  return {
    format: MODEL_FORMAT,
    version: MODEL_VERSION,
    trained,
    heads: [...headIds],
    buckets: fitted.buckets,
    scale: units.map(rounded),
    bias: Array.from(fitted.bias, rounded),
    french: headIds.map((_, head) =>
      times((offsets.other[head] as number) - (offsets.french[head] as number), head),
    ),
    patterns: Array.from(fitted.patterns, rounded),
    hidden: look.hidden,
    weights,
    look: {
      ...look,
      out: look.out.map((weight, at) => times(weight, at % HEADS)),
      past: look.past.map((weight, at) => times(weight, at % HEADS)),
      bias: look.bias.map((one, head) => times(one - (offsets.other[head] as number), head)),
    },
  };
}

function largest(weights: Float32Array, head: number): number {
  const sizes = new Float32Array(weights.length / HEADS);
  for (let row = 0; row < sizes.length; row += 1)
    sizes[row] = Math.abs(weights[row * HEADS + head] as number);
  sizes.sort();
  return sizes[Math.floor((sizes.length - 1) * (1 - CUT))] || 1e-6;
}
