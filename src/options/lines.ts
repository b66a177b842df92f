/** Lists typed one item a line. */

/** @returns the trimmed, non-empty, distinct lines */
export function toLines(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}

export function fromLines(lines: readonly string[]): string {
  return lines.join('\n');
}
