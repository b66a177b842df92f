/** The card's messages, under the one-time name of its frame. */
import { send } from '../messages/send';
import type { FindReplies } from '../ui/find-replies';
import { type GuidancePort, guidancePort } from '../ui/guidance-port';
import { type ProposePort, proposePort } from '../ui/propose/port';

export interface CardPort extends GuidancePort {
  readonly close: () => void;
  readonly propose?: ProposePort | undefined;
  readonly find?: FindReplies | undefined;
  /** Opens the settings at an escalation: nothing is sent from a page. */
  readonly openEscalation?: ((decision: string) => void) | undefined;
}

export function cardPort(nonce: string): CardPort {
  const target = { nonce };
  return {
    ...guidancePort({
      load: () => send('guidance.load', { target }),
      act: (act) => send('act', { target, act }),
    }),
    propose: proposePort({
      start: () => send('proposal.start', { target }),
      add: (asked) => send('proposal.add', { target, ...asked }),
    }),
    find: (query) =>
      send('replies.search', { target, query }).then(
        ({ found }) => found?.replies ?? null,
        () => null,
      ),
    openEscalation: (decision) => {
      // A background that has gone leaves it in the popup's list.
      send('escalation.open', { nonce, decision }).catch(() => undefined);
    },
    close: () => {
      // Where nobody answers, the content script has gone too, and takes the frame away itself.
      send('card.close', { nonce }).catch(() => undefined);
    },
  };
}
