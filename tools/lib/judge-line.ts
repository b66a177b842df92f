/** One line of input judged, or what is wrong with it. */
import { assess } from '../../src/core/rules/assess';
import type { CompiledCharter } from '../../src/core/rules/compile';
import type { Corrections } from '../../src/core/rules/corrections';
import type { Reader } from '../../src/core/signals/signal';
import type { Line } from './json-lines';
import { judgeInput } from './judge-input';
import { judgeOutput } from './judge-output';

export interface Judge {
  readonly compiled: CompiledCharter;
  readonly read: Reader;
  readonly corrections?: Corrections;
  /** Calendar day, `2026-11-22`. */
  readonly today: string;
}

/** The assessment, or `{line, error}`. */
export function judgeLine({ number, text, tooLong }: Line, judge: Judge) {
  if (tooLong) return { line: number, error: 'line too long' };
  const input = judgeInput(text);
  if (!input.ok) return { line: number, error: input.error };
  const { comment, id } = input;
  const reading = judge.read(comment.text, comment.lang);
  return judgeOutput(
    id,
    assess(comment, judge.compiled, reading, {
      today: judge.today,
      ...(judge.corrections ? { corrections: judge.corrections } : {}),
    }),
  );
}
