/** A piece of the original text, in UTF-16 units, end excluded: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
