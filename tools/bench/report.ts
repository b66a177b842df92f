/** What a benchmark gives back: figures to print, and whether those that can be held to a limit are within it. */
export interface BenchReport {
  readonly name: string;
  readonly lines: readonly string[];
  /** False where a count or a ratio passed its limit; milliseconds alone never fail. */
  readonly ok: boolean;
}

export function print({ name, lines, ok }: BenchReport): void {
  process.stdout.write(
    `${name}${ok ? '' : ' — over its limit'}\n${lines.map((line) => `  ${line}\n`).join('')}`,
  );
}

/** True where the file is the program that was started. */
export function isMain(file: string): boolean {
  return process.argv[1] === file;
}
