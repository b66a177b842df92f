/** One marker: a button without a readable character, whose name is the same for every comment. */
import { make } from '../../dom/doc';
import { drawSign, type SignKind } from './sign';

/** What a marker shows; two equal looks need no repaint. */
export interface Look {
  readonly kind: SignKind;
  readonly done: boolean;
}

export interface Marker {
  readonly button: HTMLButtonElement;
  show(look: Look): void;
  /** Places it, from the host's corner, and shows it. */
  move(left: number, top: number): void;
  hide(): void;
  readonly shown: boolean;
}

/** @param label accessible name, from the languages */
export function createMarker(label: string): Marker {
  const button = make('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.hidden = true;
  let look = '';
  let place = '';
  return {
    button,
    show: ({ kind, done }) => {
      const next = `${kind} ${done}`;
      if (next === look) return;
      look = next;
      button.classList.toggle('clear', kind === 'clear');
      button.classList.toggle('quiet', kind === 'quiet');
      button.classList.toggle('faded', done);
      button.replaceChildren(drawSign(kind, done));
    },
    move: (left, top) => {
      const next = `${Math.round(left)}px ${Math.round(top)}px`;
      if (next !== place) button.style.translate = next;
      place = next;
      if (button.hidden) button.hidden = false;
    },
    hide: () => {
      if (!button.hidden) button.hidden = true;
    },
    get shown() {
      return !button.hidden;
    },
  };
}
