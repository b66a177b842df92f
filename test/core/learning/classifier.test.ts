import { describe, expect, it } from 'vitest';
import type { Classifier } from '../../../src/core/classifier/classify';
import { headIds } from '../../../src/core/classifier/model';
import { withLearned } from '../../../src/core/learning/classifier';
import { correctionOf, learnedOf } from '../../../src/core/rules/corrections';
import { createReader } from '../../../src/core/signals';
import type { SignalId } from '../../../src/core/signals/signal';

/** A model that has no opinion, and trusts the patterns. */
const silent: Classifier = (_folded, _cues, patterns) => ({
  logit: (head) => patterns[headIds.indexOf(head)] ?? 0,
  words: () => [],
});
const shipped = createReader(silent);

function taught(lessons: readonly (readonly [text: string, signals: Partial<Record<SignalId, boolean>>])[]) {
  const corrections = lessons.map(([text, signals]) => correctionOf(text, signals, shipped));
  return createReader(withLearned(silent, learnedOf(corrections)));
}

const slow = ['le bornage rame', 'bornage qui rame ce midi', 'votre bornage rame', 'ce bornage rame fort'];

describe('the classifier with what was learned', () => {
  it('reads the same where nothing was learned', () => {
    const text = 'Toujours aucune nouvelle de mon remboursement.';
    expect(taught([])(text)).toEqual(shipped(text));
  });

  it('reads a new comment of the same kind, and shows the words it learned', () => {
    const text = 'un bornage qui rame';
    expect(shipped(text).signals.negative.on).toBe(false);
    const { on, evidence } = taught(slow.map((one) => [one, { negative: true }]))(text).signals.negative;
    expect(on).toBe(true);
    expect(evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).toMatch(/bornage|rame/);
  });

  it('does not depend on the order of the corrections', () => {
    const lessons = slow.map((one) => [one, { negative: true }] as const);
    const text = 'un bornage qui rame';
    expect(taught(lessons)(text)).toEqual(taught([...lessons].reverse())(text));
  });

  it.each([
    ['distress', 'je vais me suicider'],
    ['illegal', 'je vais te tuer'],
    ['legal_threat', 'Je saisis le tribunal, mon avocat vous écrira.'],
  ] as const)('%s: no number of corrections talks an explicit phrase away', (id, phrase) => {
    expect(shipped(phrase).signals[id].on).toBe(true);
    const lessons = Array.from({ length: 60 }, (_, at) => [`${phrase} ${at}`, { [id]: false }] as const);
    expect(taught(lessons)(`${phrase} ce soir`).signals[id].on).toBe(true);
  });
});
