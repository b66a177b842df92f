/** One line of advice in a strip, in a frame like all that is said: it names no comment, so it needs no ticket. */
import type { Host } from '../../dom/host';
import type { Box } from '../../dom/place';
import { viewportSize } from '../../dom/viewport';
import { CARD_PATH } from '../../messages/sender';
import { createGuardFrame, type GuardFrame } from './frame';
import { stripBox } from './place';

/** `line_own_since`: it began with something that the brand did. */
export type Line = 'line_block' | 'line_own' | 'line_own_since' | 'line_asked';

/** Long enough to be read twice, in milliseconds. */
const SHOWN_MS = 12_000;

export interface Lines {
  say(line: Line, pressed: Box): void;
  hush(): void;
}

/** @param origin what the extension's own addresses begin with */
export function createLines(host: Host, origin: string, title: () => string, signal: AbortSignal): Lines {
  let frame: GuardFrame | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hush = () => {
    clearTimeout(timer);
    frame?.remove();
    frame = null;
  };
  signal.addEventListener('abort', hush, { once: true });
  return {
    say: (line, pressed) => {
      hush();
      frame = createGuardFrame({ root: host.root, title: title(), asks: false, dismissed: hush });
      frame.place(stripBox(pressed, viewportSize()));
      frame.load(`${origin.replace(/\/$/, '')}${CARD_PATH}?${line}`);
      timer = setTimeout(hush, SHOWN_MS);
    },
    hush,
  };
}
