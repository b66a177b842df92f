/**
 * What the person's own hands do. A page that writes in its own field could learn, from how high the frame is, what the
 * charter says of its words: each gesture of a person pays for a few looks, and a script's words alone for none.
 */
import { closest } from '../../dom/read/nodes';
import { onTrusted } from '../../dom/trusted';

export interface Hands {
  /** Takes one look; false where nobody has done anything that would have changed the text. */
  spend(): boolean;
  /** Relais itself wrote there, because it was asked to. */
  grant(): void;
  /** The site's Send was pressed, and nothing else since, within this time in milliseconds. */
  sentWithin(time: number): boolean;
}

/** The change, the end of its word, the rest after it, and one for an editor that corrects. */
const LOOKS = 4;
const GESTURES = ['keydown', 'beforeinput', 'input', 'paste', 'drop', 'cut', 'pointerup', 'compositionend'];

/** @param submit selector of the site's Send */
export function watchHands(
  { submit, editable }: { readonly submit: string; readonly editable: string },
  clock: () => number,
  signal: AbortSignal,
): Hands {
  let looks = 0;
  let sentAt = Number.NEGATIVE_INFINITY;
  const inside = (event: Event, selector: string) => {
    const [target] = event.composedPath();
    return target instanceof Element && closest(target, selector) !== null;
  };
  /** Enter sends in some editors; what else is typed or pressed there does not. */
  const sends = (event: Event) => {
    if (inside(event, submit)) return true;
    return event instanceof KeyboardEvent && event.key === 'Enter' && inside(event, editable);
  };
  const options = { capture: true, passive: true };
  for (const type of GESTURES) {
    const grant = () => {
      looks = LOOKS;
    };
    onTrusted(globalThis, type, grant, signal, options);
  }
  for (const type of ['pointerdown', 'keydown', 'click', 'cut']) {
    const look = (event: Event) => {
      if (sends(event)) sentAt = clock();
      else if (type !== 'click' && !isModifier(event)) sentAt = Number.NEGATIVE_INFINITY;
    };
    onTrusted(globalThis, type, look, signal, options);
  }
  return {
    spend: () => {
      if (looks === 0) return false;
      looks -= 1;
      return true;
    },
    grant: () => {
      looks = LOOKS;
    },
    sentWithin: (time) => clock() - sentAt <= time,
  };
}

const isModifier = (event: Event) =>
  event instanceof KeyboardEvent && ['Control', 'Meta', 'Shift', 'Alt', 'AltGraph'].includes(event.key);
