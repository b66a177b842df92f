/**
 * How markers and the card's frame look. Clear and quiet differ by size, fill and sign, not by colour alone; what was
 * answered or decided is faded. No `content`, no text: shapes only.
 */
import { MARKER } from '../../dom/place';

export const style = `
.marks, .cards { all: initial; }
.probe { all: initial; position: absolute; inline-size: 1px; block-size: 1px; visibility: hidden; pointer-events: none; }
button {
  all: initial;
  position: absolute;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  inline-size: ${MARKER}px;
  block-size: ${MARKER}px;
  display: grid;
  place-items: center;
  pointer-events: auto;
  cursor: pointer;
  border-radius: 50%;
  -webkit-tap-highlight-color: transparent;
  --fill: #0b5c7a;
  --sign: #ffffff;
  --edge: #ffffff;
  --paper: #ffffff;
}
button[hidden] { display: none; }
svg { display: block; pointer-events: none; }
.disc { fill: var(--fill); stroke: var(--edge); stroke-width: 1.5; }
.sign { fill: var(--sign); }
.ring { fill: var(--paper); stroke: var(--fill); stroke-width: 2; stroke-dasharray: 3 2.2; }
.dot { fill: var(--fill); }
.tick { fill: none; stroke: var(--sign); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.quiet .tick { stroke: var(--fill); }
.faded { opacity: 0.55; }
button:hover, button.open { filter: brightness(1.15); opacity: 1; }
button:focus-visible { outline: 3px solid #f2b705; outline-offset: 1px; opacity: 1; }
button.called { outline: 3px solid #f2b705; outline-offset: 3px; }
.dark button { --fill: #7fd4f2; --sign: #07222e; --edge: #07222e; --paper: #07222e; }
@media (forced-colors: active) {
  .disc { fill: CanvasText; stroke: Canvas; }
  .sign { fill: Canvas; }
  .ring { fill: Canvas; stroke: CanvasText; }
  .dot { fill: CanvasText; }
  .tick { stroke: Canvas; }
  .quiet .tick { stroke: CanvasText; }
}
.frame {
  all: initial;
  position: fixed;
  box-sizing: border-box;
  display: block;
  pointer-events: auto;
  border: 1px solid #5c6b73;
  border-radius: 10px;
  background: #ffffff;
  box-shadow: 0 6px 28px rgb(0 0 0 / 0.32);
  overflow: hidden;
}
.guard {
  all: initial;
  position: fixed;
  box-sizing: border-box;
  pointer-events: auto;
  border: 1px solid #5c6b73;
  border-radius: 10px;
  background: #ffffff;
  box-shadow: 0 6px 28px rgb(0 0 0 / 0.38);
  overflow: hidden;
}
.guard:not([open]):not(.strip) { display: none; }
.guard.says { pointer-events: none; }
.guard::backdrop { background: rgb(0 0 0 / 0.28); }
@media (prefers-color-scheme: dark) { .guard { background: #12191d; } }
.coach { border-radius: 8px; box-shadow: 0 2px 12px rgb(0 0 0 / 0.24); }
.frame.sheet { border-radius: 12px 12px 0 0; }
@media (prefers-color-scheme: dark) { .frame { background: #12191d; } }
iframe { all: initial; display: block; inline-size: 100%; block-size: 100%; border: 0; }
.away, .away iframe { visibility: hidden; pointer-events: none; }
@media (prefers-reduced-motion: no-preference) {
  button.called { animation: call 0.5s ease-in-out 3 alternate; }
  @keyframes call { to { outline-offset: 8px; } }
}`;
