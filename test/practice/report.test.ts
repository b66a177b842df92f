import { describe, expect, it } from 'vitest';
import { ago } from '../../src/practice/ago';
import { overheard, reportOf } from '../../src/practice/report';

const verdict = (action: 'answer' | 'none', mark: 'clear' | null) => ({
  mark,
  priority: null,
  action,
  advice: null,
  department: null,
  decided: null,
});

describe('what the practice page reports', () => {
  it('counts by action, and is ready once every comment was judged', () => {
    expect(reportOf([verdict('answer', 'clear'), verdict('none', null)], 3)).toEqual({
      read: 2,
      flagged: 1,
      byAction: { answer: 1, none: 1 },
      ready: false,
    });
    expect(reportOf([verdict('answer', 'clear')], 1).ready).toBe(true);
  });

  it('overhears verdicts, a comment judged twice counted once, and passes every reply on', async () => {
    const target = { dataset: {} as Record<string, string> };
    const reply = { epoch: 'e', verdicts: [{ key: 'practice:c1', verdict: verdict('answer', 'clear') }] };
    const send = overheard((async () => reply) as never, target as never, 1);
    expect(await send('judge.batch', {} as never)).toBe(reply);
    await send('judge.batch', {} as never);
    expect(JSON.parse(target.dataset.relais ?? '')).toMatchObject({ read: 1, flagged: 1, ready: true });
  });
});

describe('an age in words', () => {
  it.each([
    [0, 'fr', 'cette minute-ci'],
    [5, 'fr', 'il y a 5 min'],
    [125, 'fr', 'il y a 2 h'],
    [2 * 24 * 60, 'en', '2 days ago'],
  ] as const)('%i minutes', (minutes, language, words) => {
    expect(ago(minutes, language).replace(/\u00a0|\u202f/g, ' ')).toBe(words);
  });
});
