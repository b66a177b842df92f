/** The model is read once; refused, it costs precision and is said, and the patterns go on. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { loadReader, patternsAlone } from '../../src/background/reader';
import { readText } from '../../src/core/signals';
import { digestBytes } from '../../src/platform/digest';
import { deskOn, plainReader, popup, storesWith } from './desk';

const shipped = () => readFile(new URL('../../public/model/relais.bin', import.meta.url));
const errors = vi.spyOn(console, 'error');
beforeEach(() => void errors.mockReset().mockImplementation(() => undefined));
afterEach(() => void errors.mockReset());

describe('the shipped model', () => {
  it('is accepted, and reads otherwise than the patterns alone', async () => {
    const { read, model } = await loadReader(shipped, digestBytes);
    expect(model).toMatch(/^[0-9a-f]{16}$/);
    const text = 'Bonjour, je suis très en colère.';
    expect(read(text).signals.negative.score).not.toBe(readText(text).signals.negative.score);
    expect(errors).not.toHaveBeenCalled();
  });

  it.each([
    ['absent', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['empty', async () => new Uint8Array()],
    ['cut', async () => (await shipped()).subarray(0, 5_000)],
    [
      'altered',
      async () => {
        const bytes = Uint8Array.from(await shipped());
        bytes[400_000] = (bytes[400_000] ?? 0) ^ 1;
        return bytes;
      },
    ],
  ])('%s: the patterns read alone, and the log says so', async (_how, file) => {
    const { read, model } = await loadReader(file, digestBytes);
    expect(model).toBeNull();
    expect(read).toBe(readText);
    expect(errors.mock.calls).toEqual([['relais model_refused']]);
  });
});

describe('what hangs on it', () => {
  const over = (reader = plainReader) => deskOn(storesWith(), undefined, reader);

  it('another model is another epoch: nothing judged before is taken for judged now', async () => {
    const epochs = await Promise.all(
      [plainReader, { ...plainReader, model: 'other' }, patternsAlone].map(
        async (reader) => (await over(reader).rulings.shown(false)).epoch,
      ),
    );
    expect(new Set(epochs).size).toBe(3);
  });

  it('a refused one is a warning in the popup', async () => {
    const warnings = async (reader = plainReader) =>
      (await handlersOf(over(reader))['overview.load']({}, popup)).warnings;
    expect(await warnings(patternsAlone)).toEqual(['model_refused']);
    expect(await warnings()).toEqual([]);
  });
});
