import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../src/core/comment';
import { checkDraft } from '../../../src/core/draft/check-draft';
import type { DraftContext } from '../../../src/core/draft/context';
import { checkIds, severities } from '../../../src/core/draft/finding';
import { MOST_MS, quickest, RUNS, tell } from '../generated';

const house: DraftContext = {
  brand: 'Calbrune',
  handles: [],
  competitors: ['Ombrevaux'],
  forbidden: ['incendie de Mirecave'],
  address: 'vous',
  greeting: true,
  signature: '— prénom, équipe Calbrune',
  ownContacts: [],
};
const answered = { text: 'Ma tasse est cassée', lang: 'fr', network: 'x' };
const check = (text: string) => checkDraft({ text, answered }, house);

const piece = fc.constantFrom(
  'Bonjour Nina, ',
  'nous vous remboursons demain',
  '<b>tu</b>',
  '{{x}}',
  '«',
  '»',
  '"',
  '\u202e',
  'مرحبا',
  '\u0301',
  '\ud83d',
  '😀',
  'LISEZ BIEN ',
  '!!!',
  '\n',
  '06 39 98 41 07',
  'Ombrevaux',
  ' — Léa, équipe Calbrune',
);
const draft = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text at all', () => {
  it('never throws, gives pieces of the draft in order, and the same ones again', () => {
    let count = 0;
    const numRuns = Math.min(RUNS, 20_000) / 10;
    fc.assert(
      fc.property(draft, (text) => {
        count += 1;
        const findings = check(text);
        for (const [at, { rule, severity, start, end }] of findings.entries()) {
          expect(checkIds).toContain(rule);
          expect([severities[rule], 'advice']).toContain(severity);
          expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(check(text)).toEqual(findings);
      }),
      { numRuns },
    );
    tell('drafts', count);
  }, 120_000);

  it('says nothing of an empty field', () => {
    expect(check('')).toEqual([]);
    expect(check(' \n\u00a0')).toEqual([]);
  });

  const hostile: Readonly<Record<string, string>> = {
    'ten million characters': 'Bonjour, nous vous remboursons demain. '.repeat(260_000),
    'marks on one letter': `e${'\u0301\u0316'.repeat(25_000)}`,
    'open quotation marks': '« '.repeat(10_000),
    brackets: '[{<'.repeat(7_000),
    'capitals and marks': 'LISEZ BIEN !!! '.repeat(1_400),
    'one long word': 'a'.repeat(20_000),
    digits: '06 39 98 41 '.repeat(1_700),
    'mailbox beginnings': 'a.b@'.repeat(5_000),
    'right to left': '\u202eمرحبا '.repeat(3_000),
    spaces: `Bonjour${' '.repeat(19_000)}`,
    'marks of a sentence': '.!?;'.repeat(5_000),
    'the subject again and again': 'Mirecave '.repeat(2_200),
  };
  it.each(Object.entries(hostile))('is not held up by %s', (_name, text) => {
    for (const { end } of check(text)) expect(end).toBeLessThanOrEqual(MAX_TEXT);
    // The longest text that is read, at its worst, may take a few tasks; a real reply is a hundredth of it.
    expect(quickest(() => check(text))).toBeLessThan(MOST_MS * 3);
  });

  it('reads 5,000 characters within a task', () => {
    const text = 'Bonjour Nina, la page 2 montre la tasse et le délai de retour. '.repeat(80).slice(0, 5_000);
    check(text);
    expect(quickest(() => check(text))).toBeLessThan(MOST_MS);
  });
});
