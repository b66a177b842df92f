/** The card's messages, under the one-time name of its frame. */
import { send } from '../messages/send';
import { type GuidancePort, guidancePort } from '../ui/guidance-port';

export interface CardPort extends GuidancePort {
  readonly close: () => void;
}

export function cardPort(nonce: string): CardPort {
  const target = { nonce };
  return {
    ...guidancePort({
      load: () => send('guidance.load', { target }),
      act: (act) => send('act', { target, act }),
    }),
    close: () => {
      // Where nobody answers, the content script has gone too, and takes the frame away itself.
      send('card.close', { nonce }).catch(() => undefined);
    },
  };
}
