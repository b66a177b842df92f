import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel, MODEL_VERSION } from '../../../src/core/classifier/model';
import { digestBytes } from '../../../src/platform/digest';
import { tinyModel } from './tiny';

const model = tinyModel({ press: ['journaliste'] });
const bytes = encodeModel(model, digestBytes);
const altered = (at: number) => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x11;
  return copy;
};
const body = bytes.indexOf(10) + 1;
const withHeader = (change: (header: Record<string, unknown>) => void) => {
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, body))) as Record<string, unknown>;
  change(header);
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  return Uint8Array.from([...head, ...bytes.subarray(body)]);
};
const refusal = (file: Uint8Array) => {
  const decoded = decodeModel(file, digestBytes);
  return decoded.ok ? 'accepted' : decoded.reason;
};

describe('the model file', () => {
  it('comes back as it was written, and is written the same twice', () => {
    const decoded = decodeModel(bytes, digestBytes);
    expect(decoded).toMatchObject({ ok: true, model: { trained: 'tiny', buckets: model.buckets } });
    expect(decoded.ok && decoded.model.weights).toEqual(model.weights);
    expect(encodeModel(model, digestBytes)).toEqual(bytes);
  });

  it.each([0, 1, 100, body - 1, body, bytes.length - 1])('is refused when cut after %i bytes', (length) => {
    expect(refusal(bytes.subarray(0, length))).not.toBe('accepted');
  });

  it('says why', () => {
    expect(refusal(bytes.subarray(0, bytes.length - 7))).toBe('truncated');
    expect(refusal(altered(bytes.length - 3))).toBe('damaged');
    expect(refusal(altered(body))).toBe('damaged');
    expect(refusal(new Uint8Array())).toBe('not_a_model');
    expect(refusal(new TextEncoder().encode('<!doctype html>\n'))).toBe('not_a_model');
    expect(refusal(new TextEncoder().encode('null\n'))).toBe('not_a_model');
    for (const version of [MODEL_VERSION - 1, MODEL_VERSION + 1])
      expect(refusal(withHeader((header) => Object.assign(header, { version })))).toBe('other_version');
    expect(refusal(withHeader((header) => Object.assign(header, { buckets: 1_000_000 })))).toBe(
      'not_a_model',
    );
    expect(refusal(withHeader((header) => (header.heads as string[]).reverse()))).toBe('not_a_model');
    expect(refusal(withHeader((header) => Object.assign(header, { surprise: 1 })))).toBe('not_a_model');
  });

  it('is refused where a number of its header was altered, too', () => {
    const louder = withHeader((header) => Object.assign(header, { bias: model.bias.map(() => 5) }));
    expect(refusal(louder)).toBe('damaged');
    expect(refusal(withHeader((header) => Object.assign(header, { trained: 'other' })))).toBe('damaged');
  });

  it('is refused at every flipped byte that is tried', () => {
    for (let at = 0; at < bytes.length; at += at < body ? 1 : 997) {
      expect(refusal(altered(at)), `byte ${at}`).not.toBe('accepted');
    }
  });
});
