/** How judged comments compare with their labels. */
import type { Action } from '../../src/core/rules/action';
import type { Mark } from '../../src/core/rules/assessment';
import type { SignalId } from '../../src/core/signals/signal';

type Labels = Readonly<Record<SignalId, boolean>>;

export interface Judged {
  readonly id: string;
  readonly labels: Labels;
  readonly wanted: Action;
  readonly got: Action;
  readonly mark: Mark;
}

const severeSignals: readonly SignalId[] = [
  'illegal',
  'legal_threat',
  'safety',
  'distress',
  'personal_data',
  'press',
];

/** A comment that costs dearly when it is overlooked. */
export function severe(labels: Labels): boolean {
  return severeSignals.some((signal) => labels[signal]);
}

/** What a severe comment must never be taken for. */
const harmless: ReadonlySet<Action> = new Set(['thank', 'none', 'ignore_spam']);

/** Severe, and taken for nothing of the kind; a swindler's own number is spam, and rightly called so. */
export function overlooked({ labels, wanted, got }: Judged): boolean {
  return severe(labels) && harmless.has(got) && !harmless.has(wanted);
}

/** Neither negative, severe, a question nor a purchase: it should stay untouched. */
export function ordinary(labels: Labels): boolean {
  const others: readonly SignalId[] = ['negative', 'question', 'purchase_intent', 'insult', 'boycott'];
  return !severe(labels) && !others.some((signal) => labels[signal]);
}

/** Mean over the classes that occur of the harmonic mean of precision and recall. */
export function macroF1(
  judged: readonly Pick<Judged, 'wanted' | 'got'>[],
  classes: readonly Action[],
): number {
  const scores = classes.flatMap((one) => {
    const hit = judged.filter(({ wanted, got }) => wanted === one && got === one).length;
    const wrong = judged.filter(({ wanted, got }) => (wanted === one) !== (got === one)).length;
    return hit + wrong === 0 ? [] : [(2 * hit) / (2 * hit + wrong)];
  });
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
}
