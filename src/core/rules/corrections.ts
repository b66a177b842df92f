/**
 * What the CM corrected on this machine: for one text, a signal forced on or off. The text itself is not kept, only a
 * short hash of its folded form, and the hashed words that other texts are read by from then on (`core/learning`).
 *
 * A severe signal can be corrected, never silenced: the correction changes the advice, but the rules it had fired stay
 * listed and the comment keeps at least a quiet mark, so that a mistaken click hides no danger. Where an explicit phrase
 * says it, it stays on.
 */
import { severeSignals } from '../learning/bounds';
import { type Delta, type Learned, learnedFrom } from '../learning/delta';
import { learn } from '../learning/learn';
import { type Lesson, lessonOf } from '../learning/lesson';
import { mergeDeltas } from '../learning/merge';
import type { Reader, Reading, SignalId, SignalReading } from '../signals/signal';
import { fold } from '../text/fold';

export interface Correction {
  /** `correctionKey` of the text it is for. */
  readonly key: string;
  readonly signals: Readonly<Partial<Record<SignalId, boolean>>>;
  /** What other texts learn from it; absent from records of before there was learning. */
  readonly lesson?: Lesson | undefined;
}

/** Corrections by key; the last one given for a text stands. */
export type Corrections = ReadonlyMap<string, Correction>;

export const noCorrections: Corrections = new Map();

/** Signals that a correction cannot make silent. */
export const protectedSignals = severeSignals;

/**
 * What a person says of a text, as it is kept.
 * @param shipped reads without any correction, so that the order of corrections cannot change what each one teaches
 */
export function correctionOf(text: string, signals: Correction['signals'], shipped: Reader): Correction {
  return { key: correctionKey(text), signals, lesson: lessonOf(text, shipped(text), signals) };
}

/** What all corrections together teach, to keep or to hand on; their order does not matter, only which they are. */
export function deltaOf(list: readonly Correction[]): Delta {
  const inOrder = [...list].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return learn(inOrder.flatMap(({ lesson }) => (lesson === undefined ? [] : [lesson])));
}

/** The same ready to read by, with what others handed on. */
export function learnedOf(list: readonly Correction[], others: readonly Delta[] = []): Learned {
  const own = deltaOf(list);
  return learnedFrom(others.length === 0 ? own : mergeDeltas([own, ...others]));
}

export function correctionsOf(list: readonly Correction[]): Corrections {
  return new Map(list.map((correction) => [correction.key, correction]));
}

/**
 * Names a text by what is left of it once folded: 16 hexadecimal digits. Two 32-bit multiplicative hashes with
 * different seeds: enough to tell texts of one machine apart, and not meant to resist anybody.
 */
export function correctionKey(text: string): string {
  const folded = fold(text).text.trim();
  let a = 0xdeadbeef ^ folded.length;
  let b = 0x41c6ce57 ^ folded.length;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

export interface Corrected {
  readonly reading: Reading;
  /** Signals that the correction really changed, in the list's order. */
  readonly changed: readonly SignalId[];
}

/** Applies the correction of this very text, if there is one. Scores go to 1 or 0; evidence is kept where it was read. */
export function corrected(text: string, reading: Reading, corrections: Corrections): Corrected {
  const correction = corrections.size === 0 ? undefined : corrections.get(correctionKey(text));
  if (correction === undefined) return { reading, changed: [] };
  const signals = { ...reading.signals };
  const changed: SignalId[] = [];
  for (const id of Object.keys(signals) as SignalId[]) {
    const on = correction.signals[id];
    if (on === undefined || on === signals[id].on) continue;
    if (!on && signals[id].explicit && protectedSignals.includes(id)) continue;
    signals[id] = forced(signals[id], on, text);
    changed.push(id);
  }
  if (changed.length === 0) return { reading, changed };
  return {
    reading: { ...reading, signals, ownCase: reading.ownCase && !silenced(changed, signals) },
    changed,
  };
}

/** A person who says that nothing is wrong and nothing asked has also said that there is no case to solve. */
function silenced(changed: readonly SignalId[], signals: Reading['signals']): boolean {
  return (
    changed.some((id) => id === 'negative' || id === 'question') &&
    !signals.negative.on &&
    !signals.question.on
  );
}

function forced(read: SignalReading, on: boolean, text: string): SignalReading {
  if (!on) return { score: 0, on, evidence: [] };
  // A signal that is on always shows its words; where only a person saw it, they are the whole text.
  const evidence = read.evidence.length > 0 ? read.evidence : [{ start: 0, end: text.length }];
  return { ...read, score: 1, on, evidence };
}
