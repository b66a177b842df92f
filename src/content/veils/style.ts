/** How a veil looks: what lies behind is blurred beyond reading, and it can be seen that there is something to press. */
export const veilStyle = `
.veils { all: initial; }
.veil {
  all: initial;
  position: absolute;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  pointer-events: auto;
  cursor: pointer;
  border-radius: 4px;
  background: rgb(128 128 128 / 0.24);
  -webkit-backdrop-filter: blur(7px);
  backdrop-filter: blur(7px);
}
.veil[hidden] { display: none; }
.veil:hover { background: rgb(128 128 128 / 0.4); }
.veil:focus-visible { outline: 3px solid #f2b705; outline-offset: 1px; }
@supports not ((backdrop-filter: blur(1px)) or (-webkit-backdrop-filter: blur(1px))) {
  .veil { background: #8a9499; }
}
/* Firefox says that it blurs and does not where it draws without a graphics card: there the words are covered flat. */
@supports (-moz-appearance: none) {
  .veil, .veil:hover { background: #9aa5aa; }
}
@media (forced-colors: active) { .veil { background: GrayText; } }
`;
