import { describe, expect, it } from 'vitest';
import { markOf } from '../../../src/core/rules/assessment';
import { correctionKey, correctionsOf } from '../../../src/core/rules/corrections';
import type { SignalId } from '../../../src/core/signals/signal';
import { charter, rule } from '../charter/sample';
import { comment, judged, reading } from './sample';

const rules = [
  rule('care', 'care', { kind: 'signal', signal: 'distress' }),
  rule('question', 'answer', {
    kind: 'any',
    of: [{ kind: 'signal', signal: 'question' }, { kind: 'own_case' }],
  }),
  rule('thanks', 'thank', { kind: 'signal', signal: 'praise' }),
];
const house = charter({ rules });

function corrected(
  text: string,
  on: SignalId[],
  signals: Partial<Record<SignalId, boolean>>,
  ownCase = false,
) {
  const corrections = correctionsOf([{ key: correctionKey(text), signals }]);
  return judged(house, reading(on, { ownCase }), comment(text), { corrections });
}

describe('local corrections', () => {
  it('forces a signal off: its rule no longer fires', () => {
    const result = corrected('Ça va ?', ['question'], { question: false });
    expect(result).toMatchObject({ action: 'none', corrected: ['question'] });
    expect(result.reading.signals.question).toEqual({ score: 0, on: false, evidence: [] });
  });

  it('forces a signal on, with evidence', () => {
    const result = corrected('Dites-moi', [], { question: true });
    expect(result).toMatchObject({ action: 'answer', corrected: ['question'] });
    expect(result.reading.signals.question).toEqual({ score: 1, on: true, evidence: [{ start: 0, end: 9 }] });
  });

  it('holds for the same text however it is typed, and for no other', () => {
    expect(correctionKey('Ça  va ?')).toBe(correctionKey('ca va ?'));
    expect(correctionKey('Ça va ?')).not.toBe(correctionKey('Ça va !'));
    expect(correctionKey('')).toMatch(/^[0-9a-f]{16}$/);
    const other = judged(house, reading(['question']), comment('Et là ?'), {
      corrections: correctionsOf([{ key: correctionKey('Ça va ?'), signals: { question: false } }]),
    });
    expect(other.action).toBe('answer');
    expect('corrected' in other).toBe(false);
  });

  it('nothing negative and nothing asked: no case to solve either', () => {
    expect(corrected('Bof', ['negative'], { negative: false }, true).action).toBe('none');
    expect(corrected('Bof', ['negative', 'question'], { negative: false }, true).action).toBe('answer');
  });

  it('a correction that changes nothing is not told', () => {
    expect('corrected' in corrected('Ça va ?', ['question'], { question: true })).toBe(false);
  });

  it.each([
    ['illegal', 'mandatory-unlawful'],
    ['distress', 'care'],
  ] as const)('%s can be corrected, never silenced', (signal, id) => {
    const result = corrected('Texte', [signal], { [signal]: false });
    expect(result).toMatchObject({ action: 'none', rule: null, fired: [id], priority: 12, advice: 'watch' });
    expect(markOf(result)).toBe('quiet');
  });

  it.each(['illegal', 'distress', 'legal_threat', 'safety'] as const)(
    '%s stays on where an explicit phrase says it',
    (signal) => {
      const read = reading([signal]);
      const open = { ...read.signals[signal], explicit: true as const };
      const corrections = correctionsOf([{ key: correctionKey('Texte'), signals: { [signal]: false } }]);
      const result = judged(
        house,
        { ...read, signals: { ...read.signals, [signal]: open } },
        comment('Texte'),
        {
          corrections,
        },
      );
      expect(result.reading.signals[signal].on).toBe(true);
      expect('corrected' in result).toBe(false);
    },
  );

  it('what else the comment asks is still done first', () => {
    const result = corrected('Texte', ['illegal', 'question'], { illegal: false });
    expect(result).toMatchObject({
      action: 'answer',
      priority: 9,
      fired: ['question', 'mandatory-unlawful'],
    });
  });
});
