/** The languages' words for the delays of the law, held against the core's closed lists. */
import type { ClockKind } from '../core/followup/clock';
import type { ExtensionReason, Settlement } from '../core/followup/clock-exits';
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
