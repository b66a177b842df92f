import { describe, expect, it } from 'vitest';
import { type events, type LogFigures, log } from '../../src/platform/log';

function lines(...args: [keyof typeof events, LogFigures?]): string[] {
  const said: string[] = [];
  log(args[0], args[1], (level, line) => said.push(`${level}: ${line}`));
  return said;
}

describe('the log', () => {
  it('says an event and its figures', () => {
    expect(lines('batch_judged', { comments: 20, ms: 3.5 })).toEqual([
      'debug: relais batch_judged comments=20 ms=3.5',
    ]);
  });

  it('lets no text through, not even one that slipped past the types', () => {
    const slipped = { comment: 'Léa Rivoire est venue', 'Léa Rivoire': 1, ms: Number.NaN, ok: 2 };
    expect(lines('batch_failed', slipped as unknown as LogFigures)).toEqual([
      'warn: relais batch_failed ok=2',
    ]);
  });
});
