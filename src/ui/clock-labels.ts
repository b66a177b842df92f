/** The languages' words for the delays of the law, held against the core's closed lists. */
import type { ClockKind } from '../core/followup/clock';
import type { ExtensionReason, Settled, Settlement } from '../core/followup/clock-exits';
import type { ReminderStage } from '../core/followup/clock-reminders';
import type { Messages } from '../i18n';

export interface ClockLabels {
  readonly kinds: Readonly<Record<ClockKind, string>>;
  readonly exits: Readonly<Record<Settlement, string>>;
  readonly ended: Readonly<Record<Settlement | 'removed_reported', string>>;
  readonly whys: Readonly<Record<ExtensionReason, string>>;
  readonly reminder: Readonly<Record<ReminderStage, string>>;
}

/** Fails to compile where a language lacks one. */
export function clockLabels({ clocks }: Pick<Messages, 'clocks'>): ClockLabels {
  return clocks satisfies ClockLabels;
}

/** What was said of a delay, in whose name and why: « Droit de réponse demandé : ne s’applique pas (…) ». */
export function settledWords(words: Messages, { clock, exit, by, why }: Settled): string {
  const { kinds, ended, whys } = clockLabels(words);
  const how = why === null ? ended[exit] : words.common.because(ended[exit], whys[why]);
  return words.common.because(kinds[clock], by === null ? how : words.clocks.endedBy(how, by));
}
