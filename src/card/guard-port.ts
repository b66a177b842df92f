/** The guard frame's messages, under its one-time name. Every failure becomes a state to show. */
import type { GuardChoice } from '../messages/basics';
import type { GuardView } from '../messages/guard';
import { send } from '../messages/send';
import { type Failure, failure, guidancePort } from '../ui/guidance-port';
import type { ActPort } from '../ui/use-acts';

export type LoadedGuard =
  | { readonly state: 'ready'; readonly view: GuardView }
  | { readonly state: 'gone' | Failure };

export interface GuardPort {
  readonly load: () => Promise<LoadedGuard>;
  readonly act: ActPort['act'];
  /** False where the page could not be told. */
  readonly choose: (choice: GuardChoice) => Promise<boolean>;
  /** Opens the settings at an escalation. */
  readonly openEscalation?: ((decision: string) => void) | undefined;
  readonly close: () => void;
}

export function guardPort(nonce: string): GuardPort {
  const target = { nonce };
  const { act } = guidancePort({
    load: () => send('guidance.load', { target }),
    act: (one) => send('act', { target, act: one }),
  });
  return {
    load: async () => {
      try {
        const { view } = await send('guard.load', { nonce });
        return view === null ? { state: 'gone' } : { state: 'ready', view };
      } catch (error) {
        return { state: failure(error) };
      }
    },
    act,
    choose: async (choice) => {
      try {
        await send('guard.done', { nonce, choice });
        return true;
      } catch {
        return false;
      }
    },
    openEscalation: (decision) => {
      send('escalation.open', { nonce, decision }).catch(() => undefined);
    },
    close: () => {
      send('card.close', { nonce }).catch(() => undefined);
    },
  };
}
