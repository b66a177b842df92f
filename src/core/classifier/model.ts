/**
 * The model file: a line of JSON (its header), a line feed, then one signed byte a weight, bucket after bucket, one
 * for each head; then the numbers of the second look, four bytes each, the lowest first. Versioned, and sealed by a
 * SHA-256 of all that follows the header.
 */
import * as z from 'zod/mini';
import { type SignalId, signalIds } from '../signals/signal';
import { numbersOf, type SecondLook, secondLookIn } from './second-look';

export const MODEL_FORMAT = 'relais-classifier';
export const MODEL_VERSION = 4;

/**
 * What the classifier scores: the signals, whether the author tells their own unsolved case, and the tone of a text,
 * whomever it is about.
 */
export const headIds = [...signalIds, 'own_case', 'tone_negative', 'tone_positive'] as const;
export type HeadId = (typeof headIds)[number];

/** The cue that names a text's language where it is French. */
export const FRENCH_CUE = 'lang fr';

/** Whether a head is one of the signals. */
export function isSignal(head: HeadId): head is SignalId {
  return (signalIds as readonly HeadId[]).includes(head);
}

const numbers = z.array(z.number()).check(z.length(headIds.length));

const headerSchema = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  version: z.literal(MODEL_VERSION),
  /** Names the training run: digest of its data. */
  trained: z.string().check(z.maxLength(80)),
  heads: z.array(z.enum(headIds)).check(z.length(headIds.length)),
  /** A power of two. */
  buckets: z.int().check(z.gte(1_024), z.lte(1_048_576)),
  /** What one unit of a weight is worth, in logits, by head. */
  scale: numbers,
  /** What silence weighs, by head. */
  bias: numbers,
  /** What is added in a French text after the second look, by head: where alarms are bounded, each language has its own threshold. */
  french: numbers,
  /** How much the patterns' own logit counts beside the weights, by head. */
  patterns: numbers,
  /** Units of the second look's hidden layer. */
  hidden: z.int().check(z.gte(0), z.lte(256)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type ModelHeader = z.infer<typeof headerSchema>;

export interface Model extends ModelHeader {
  /** `buckets` rows of `heads.length` weights. */
  readonly weights: Int8Array;
  readonly look: SecondLook;
}

const NUMBER = 4;

/** SHA-256 of bytes, lower-case hex; passed in, as everything the core cannot make itself. */
export type DigestBytes = (bytes: Uint8Array) => string;

export const modelRefusals = ['not_a_model', 'other_version', 'truncated', 'damaged'] as const;
export type ModelRefusal = (typeof modelRefusals)[number];

/** Longest header that is looked for. */
const LONGEST_HEADER = 8_192;

/** @returns the model, or why it is refused: then the patterns go on alone */
export function decodeModel(
  bytes: Uint8Array,
  digest: DigestBytes,
): { readonly ok: true; readonly model: Model } | { readonly ok: false; readonly reason: ModelRefusal } {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(10);
  if (end < 0) return { ok: false, reason: 'not_a_model' };
  const raw = jsonOf(bytes.subarray(0, end));
  if (!isRecord(raw) || raw.format !== MODEL_FORMAT) return { ok: false, reason: 'not_a_model' };
  if (raw.version !== MODEL_VERSION) return { ok: false, reason: 'other_version' };
  const header = headerSchema.safeParse(raw);
  if (!header.success) return { ok: false, reason: 'not_a_model' };
  const { buckets, heads, sha256 } = header.data;
  if ((buckets & (buckets - 1)) !== 0 || heads.some((head, at) => head !== headIds[at])) {
    return { ok: false, reason: 'not_a_model' };
  }
  const body = bytes.subarray(end + 1);
  const { hidden } = header.data;
  const cells = buckets * heads.length;
  if (body.length !== cells + numbersOf(heads.length, hidden) * NUMBER)
    return { ok: false, reason: 'truncated' };
  if (digest(sealed(header.data, body)) !== sha256) return { ok: false, reason: 'damaged' };
  return {
    ok: true,
    model: {
      ...header.data,
      weights: new Int8Array(body.buffer, body.byteOffset, cells),
      look: secondLookIn(numbersFrom(body.subarray(cells)), heads.length, hidden),
    },
  };
}

/** The inverse of `decodeModel`; the same model gives the same bytes. */
export function encodeModel(model: Omit<Model, 'sha256'>, digest: DigestBytes): Uint8Array {
  const { weights, look, ...header } = model;
  const { into, threshold, out: outs, past, bias } = look;
  const looks = [into, threshold, outs, past, bias].map(bytesFrom);
  const body = joined([new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), ...looks]);
  const sha256 = digest(sealed(header, body));
  return joined([bytesOf(`${JSON.stringify({ ...header, sha256 })}\n`), body]);
}

/** The numbers of the header are sealed with the weights: a flipped bias is as bad as a flipped weight. */
function sealed(header: Omit<ModelHeader, 'sha256'>, body: Uint8Array): Uint8Array {
  const { trained, buckets, scale, bias, french, patterns, hidden } = header;
  return joined([bytesOf(JSON.stringify([trained, buckets, scale, bias, french, patterns, hidden])), body]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The lowest byte first on every machine. */
function bytesFrom(numbers: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * NUMBER));
  for (let at = 0; at < numbers.length; at += 1) view.setFloat32(at * NUMBER, numbers[at] as number, true);
  return new Uint8Array(view.buffer);
}

function numbersFrom(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from({ length: bytes.length / NUMBER }, (_, at) => view.getFloat32(at * NUMBER, true));
}

/** The header is plain ASCII; the core has no `TextEncoder`. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0x7f);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(String.fromCharCode(...bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
