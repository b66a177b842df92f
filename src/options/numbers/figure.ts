/** A figure inside a sentence, as the reader writes it; an ellipsis where none is typed yet. */
export function typedFigure(language: string, value: number): string {
  return Number.isFinite(value) ? new Intl.NumberFormat(language).format(value) : '…';
}
