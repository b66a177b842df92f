/** A department's file: for one escalation, once, and refused in as many words as there are reasons. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswerFile } from '../../../src/core/escalation/answer-file';

const known = {
  escalation: 'e-1',
  applied: ['already-taken-in'],
  newest: '2026-11-20T10:00:00Z',
  now: Date.parse('2026-11-22T10:00:00Z'),
};
const file = (over: object = {}) => ({
  format: 'relais-escalation-answer',
  version: 1,
  id: 'answer-0001',
  escalation: 'e-1',
  at: '2026-11-21T09:00:00Z',
  decided: { by: 'Claire Aumont' },
  answer: { text: 'Bonjour, notre service vous appelle demain.' },
  ...over,
});
const read = (value: unknown) =>
  readAnswerFile(typeof value === 'string' ? value : JSON.stringify(value), known);
const reason = (value: unknown) => {
  const found = read(value);
  return found.ok ? 'taken' : found.reason;
};

describe('an answer’s file', () => {
  it('is taken in where it is this escalation’s', () => {
    const found = read(file());
    expect(found.ok && found.file.answer?.text).toBe('Bonjour, notre service vous appelle demain.');
    expect(reason(`\ufeff${JSON.stringify(file())}`)).toBe('taken');
    expect(reason(file({ taken: { by: 'A' }, decided: undefined, answer: undefined }))).toBe('taken');
  });

  it.each([
    ['another escalation’s', file({ escalation: 'e-2' }), 'other_escalation'],
    ['taken in before', file({ id: 'already-taken-in' }), 'replayed'],
    ['older than what was taken in', file({ at: '2026-11-20T10:00:00Z' }), 'older'],
    ['dated later', file({ at: '2026-12-24T10:00:00Z' }), 'ahead'],
    ['no JSON', '{', 'not_json'],
    ['a charter', { format: 'relais-charter', version: 1 }, 'not_an_answer'],
    ['a list', [file()], 'not_an_answer'],
    ['nothing', 'null', 'not_an_answer'],
    ['newer', file({ version: 2 }), 'newer'],
    ['an unknown field', file({ charter: {} }), 'bad_field'],
    ['no name', file({ decided: { by: '' } }), 'bad_field'],
    ['a name of two lines', file({ decided: { by: 'A\nB' } }), 'bad_field'],
    ['says nothing', file({ decided: undefined, answer: undefined }), 'bad_field'],
    ['an answer that nobody decided', file({ decided: undefined, taken: { by: 'A' } }), 'bad_field'],
    ['an answer of blanks', file({ answer: { text: ' \u200b\u2028' } }), 'bad_field'],
    ['too long an answer', file({ answer: { text: 'a'.repeat(5_001) } }), 'bad_field'],
    ['a field to fill in', file({ answer: { text: 'Bonjour {{prenom}}' } }), 'has_blank'],
    ['too large', JSON.stringify(file({ answer: { text: 'a'.repeat(70_000) } })), 'too_large'],
    [
      'a key given twice',
      JSON.stringify(file()).replace('"version":1', '"version":1,"version":1'),
      'bad_field',
    ],
    [
      'a key into prototypes',
      JSON.stringify(file()).replace('"version":1', '"version":1,"__proto__":{}'),
      'bad_field',
    ],
    ['deeper than anything', `${'{"format":'.repeat(40)}1${'}'.repeat(40)}`, 'not_an_answer'],
  ])('%s: %s', (_, value, expected) => expect(reason(value)).toBe(expected));

  it('turns no writing round: what is unseen goes', () => {
    const found = read(file({ answer: { text: 'Bonjour\u202e !\r\nÀ demain\0' } }));
    expect(found.ok && found.file.answer?.text).toBe('Bonjour !\nÀ demain');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.anything()), (raw) => {
        const text = typeof raw === 'string' ? raw : String(JSON.stringify(raw));
        expect(readAnswerFile(text, known).ok).toBe(false);
      }),
      { numRuns: process.env.RELAIS_LONG ? 100_000 : 2_000 },
    );
  });
});
