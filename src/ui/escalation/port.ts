/** What the escalation's screen asks of the screen around it. */
import type { EscalationCalls } from '../../messages/escalation-calls';

export interface EscalationPort extends EscalationCalls {
  /** Hands the dossier's file to the user; false where it is no longer kept. */
  readonly saveDossier: (id: string) => Promise<boolean>;
}
