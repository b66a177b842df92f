/** A guidance screen's way to the background: every failure becomes a state to show. */
import type { Act, ActReply } from '../messages/parts';
import type { Guidance } from '../messages/views';
import type { ActPort } from './use-acts';

export type Loaded =
  | { readonly state: 'ready'; readonly guidance: Guidance }
  /** `gone`: the comment; `reload`: the extension was reloaded; `expired`: this screen may not ask (any more). */
  | { readonly state: 'gone' | Failure };

export type Failure = 'reload' | 'expired' | 'no_answer';

/** The two messages, bound to their comment by the screen. They throw as `send` does. */
export interface Wire {
  readonly load: () => Promise<{ readonly guidance: Guidance | null }>;
  readonly act: (act: Act) => Promise<ActReply>;
}

export interface GuidancePort {
  readonly load: () => Promise<Loaded>;
  readonly act: ActPort['act'];
}

/** Why a message failed, as a screen says it. Reads the `reason` of `MessageFailed`. */
export function failure(error: unknown): Failure {
  const reason = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : null;
  if (reason === 'gone') return 'reload';
  return reason === 'refused' ? 'expired' : 'no_answer';
}

export function guidancePort(wire: Wire): GuidancePort {
  return {
    load: async () => {
      try {
        const { guidance } = await wire.load();
        return guidance ? { state: 'ready', guidance } : { state: 'gone' };
      } catch (error) {
        return { state: failure(error) };
      }
    },
    act: async (act) => {
      try {
        return await wire.act(act);
      } catch (error) {
        const outcome = failure(error) === 'reload' ? 'extension_gone' : 'no_answer';
        return { outcome, text: null, decision: null };
      }
    },
  };
}
