/** Which delays begin when a comment is first read. */
import type { Assessment } from '../rules/assessment';
import { type ClockKind, legalOnly } from './clock';
import { requestsIn } from './requests';

export interface FirstRead {
  readonly text: string;
  readonly assessment: Pick<Assessment, 'action' | 'then' | 'reading'>;
  /** False on another's page, for which its own owner answers. */
  readonly own: boolean | null;
  /** Written by the brand itself. */
  readonly ours: boolean;
  /** The user belongs to the legal department. */
  readonly legal: boolean;
}

export function clocksFor({ text, assessment, own, ours, legal }: FirstRead): ClockKind[] {
  if (ours) return [];
  const { action, then, reading } = assessment;
  const unlawful = own !== false && (action === 'report_illegal' || then === 'report_illegal');
  const { insult, illegal } = reading.signals;
  return [
    ...(unlawful ? (['unlawful'] as const) : []),
    ...requestsIn(text),
    ...(legal && (insult.on || illegal.on) ? (['press_limitation'] as const) : []),
  ];
}

/** Those that this user is shown. */
export function mayBeShown(kind: ClockKind, legal: boolean): boolean {
  return legal || !legalOnly.has(kind);
}
