/**
 * Corrections from a file, learned as the card's are: `{"text": "...", "signals": {"negative": false}}` a line. A line may
 * also be a delta that others handed on, without their texts.
 */
import { createReadStream } from 'node:fs';
import * as z from 'zod/mini';
import type { Classifier } from '../../src/core/classifier/classify';
import { MAX_TEXT } from '../../src/core/comment';
import { withLearned } from '../../src/core/learning/classifier';
import { type Delta, deltaSchema } from '../../src/core/learning/delta';
import {
  type Correction,
  type Corrections,
  correctionOf,
  correctionsOf,
  deltaOf,
  learnedOf,
} from '../../src/core/rules/corrections';
import { createReader } from '../../src/core/signals';
import { type Reader, signalIds } from '../../src/core/signals/signal';
import { lines } from './json-lines';
import { told } from './judge-input';

/** Other keys are let pass: labelled comments can be learned from as they are. */
const correctionLine = z.object({
  text: z.string().check(z.minLength(1)),
  signals: z.partialRecord(z.enum(signalIds), z.boolean()),
});

export interface BadLine {
  readonly line: number;
  readonly error: string;
}

export interface LearnedFile {
  /** Reads with what was learned. */
  readonly read: Reader;
  readonly corrections: Corrections;
  /** What the corrections taught, to hand on. */
  readonly delta: Delta;
  /** Lines that could not be learned. */
  readonly bad: number;
}

/**
 * Throws where the file cannot be read at all. The last correction of a text stands.
 * @param onBad is told of each line that is none
 */
export async function learnFile(
  file: string,
  classifier: Classifier | null,
  onBad: (line: BadLine) => void,
): Promise<LearnedFile> {
  const shipped = createReader(classifier);
  const kept = new Map<string, Correction>();
  const others: Delta[] = [];
  let bad = 0;
  for await (const line of lines(createReadStream(file))) {
    if (!line.tooLong && line.text.trim() === '') continue;
    const made = line.tooLong ? { error: 'line too long' } : parse(line.text);
    if ('error' in made) {
      bad += 1;
      onBad({ line: line.number, error: made.error });
      continue;
    }
    if ('format' in made) {
      others.push(made);
      continue;
    }
    const correction = correctionOf(made.text.slice(0, MAX_TEXT), made.signals, shipped);
    kept.set(correction.key, correction);
  }
  const list = [...kept.values()];
  const read = classifier === null ? shipped : createReader(withLearned(classifier, learnedOf(list, others)));
  return { read, corrections: correctionsOf(list), delta: deltaOf(list), bad };
}

function parse(text: string): z.infer<typeof correctionLine> | Delta | { readonly error: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { error: 'not JSON' };
  }
  const isDelta = typeof raw === 'object' && raw !== null && 'format' in raw && !('text' in raw);
  const parsed = (isDelta ? deltaSchema : correctionLine).safeParse(raw);
  return parsed.success ? parsed.data : { error: parsed.error.issues.map(told).slice(0, 5).join('; ') };
}
