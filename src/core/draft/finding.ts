/** What the coach can say of a draft: a closed list, each thing with how grave it is. */
import type { Span } from '../text/span';

export const checkIds = [
  'threat',
  'commitment',
  'press_statement',
  'personal_data',
  'competitor',
  'forbidden_subject',
  'insult',
  'irony',
  'shouting',
  'blame',
  'tutoiement',
  'pitch',
  'hollow',
  'no_greeting',
  'no_signature',
  'blank',
  'language',
  'too_long',
  'stand_down',
] as const;
export type CheckId = (typeof checkIds)[number];

/** `red`: never inserted by Relais; `advice`: may be muted. */
export type DraftSeverity = 'red' | 'advice';

/**
 * Red is what binds the house or harms a person once it is public and cannot be taken back: threats, decisions and stances
 * that belong to a department, someone's data, insults, subjects the charter closes. What can be made good by the next
 * sentence is advice. A competitor's name is advice: the author often named it first, and no one is harmed.
 */
export const severities: Readonly<Record<CheckId, DraftSeverity>> = {
  threat: 'red',
  commitment: 'red',
  press_statement: 'red',
  personal_data: 'red',
  insult: 'red',
  forbidden_subject: 'red',
  competitor: 'advice',
  irony: 'advice',
  shouting: 'advice',
  blame: 'advice',
  tutoiement: 'advice',
  pitch: 'advice',
  hollow: 'advice',
  no_greeting: 'advice',
  no_signature: 'advice',
  blank: 'advice',
  language: 'advice',
  too_long: 'advice',
  stand_down: 'advice',
};

/** A piece of the draft, in UTF-16 units; an absence is shown where the thing should be. Never empty. */
export interface Finding extends Span {
  readonly rule: CheckId;
  readonly severity: DraftSeverity;
}
