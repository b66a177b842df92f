/** The model as shipped: small, quick, silent on ordinary chatter, and never without evidence. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createReader, readText } from '../../../src/core/signals';
import { signalIds } from '../../../src/core/signals/signal';
import { loadClassifier, modelFile } from '../../../tools/lib/load-model';
import { readCorpus } from '../../../tools/train/corpus';
import { clean } from '../../fixtures/clean';

const classifier = loadClassifier();
const read = createReader(classifier);

describe('the shipped model', () => {
  it('is at most 1 MB, compressed', () => {
    const bytes = gzipSync(readFileSync(modelFile), { level: 9 }).length;
    process.stdout.write(`model: ${(bytes / 1_000).toFixed(0)} kB compressed\n`);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });

  it('turns no signal on without evidence, and points inside the text', () => {
    for (const { id, text } of readCorpus()) {
      const { signals } = read(text);
      for (const signal of signalIds) {
        const { on, evidence } = signals[signal];
        if (on) expect(evidence.length, `${id} ${signal}`).toBeGreaterThan(0);
        for (const { start, end } of evidence)
          expect(start >= 0 && start < end && end <= text.length, `${id} ${signal}`).toBe(true);
      }
    }
  });

  it('says the same twice', () => {
    const text = 'Toujours pas livré, encore merci pour rien. Vous comptez faire quoi ?';
    expect(read(text)).toEqual(read(text));
  });

  it('keeps the gravest signals silent on clean texts', () => {
    const alarms = clean.filter((text) => {
      const { illegal, distress } = read(text).signals;
      return illegal.on || distress.on;
    });
    expect(alarms.length / clean.length).toBeLessThanOrEqual(0.002);
  });

  it('reads long and strange texts as fast as short ones deserve', () => {
    read('warm');
    for (const text of [
      'mot '.repeat(5_000),
      'a'.repeat(20_000),
      'é\u0301'.repeat(10_000),
      '?! '.repeat(7_000),
    ]) {
      const beyond = timed(() => read(text)) - timed(() => readText(text));
      expect(beyond).toBeLessThan(50);
    }
  });
});

/** The quickest of three, in milliseconds: a busy machine slows some runs, never speeds one up. */
function timed(work: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}
