/** Where an escalation stands with its department. */

export const caseStates = ['prepared', 'sent', 'taken', 'decided'] as const;
/** `sent`: it left, or was handed to a mail program or the clipboard. `taken`: somebody has it in hand. */
export type CaseState = (typeof caseStates)[number];

export const caseEvents = ['passed_on', 'taken', 'decided', 'reopened'] as const;
export type CaseEvent = (typeof caseEvents)[number];

/** Null: it cannot happen there, and nothing changes. People also answer by telephone, before anything was sent. */
const next: Readonly<Record<CaseState, Readonly<Record<CaseEvent, CaseState | null>>>> = {
  prepared: { passed_on: 'sent', taken: 'taken', decided: 'decided', reopened: null },
  sent: { passed_on: 'sent', taken: 'taken', decided: 'decided', reopened: null },
  taken: { passed_on: 'taken', taken: 'taken', decided: 'decided', reopened: null },
  decided: { passed_on: 'decided', taken: null, decided: null, reopened: 'sent' },
};

export function caseAfter(state: CaseState, event: CaseEvent): CaseState | null {
  return next[state][event];
}
