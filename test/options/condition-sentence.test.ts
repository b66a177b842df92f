import { describe, expect, it } from 'vitest';
import fr from '../../src/charters/default.fr.json';
import type { Charter } from '../../src/core/charter/schema';
import { charterSchema } from '../../src/core/charter/schema';
import { messages } from '../../src/i18n';
import { conditionSentence } from '../../src/options/condition-sentence';

const charter: Charter = charterSchema.parse(fr);

describe('a condition as a sentence', () => {
  it('joins, groups and denies', () => {
    const sentence = conditionSentence(
      {
        kind: 'all',
        of: [
          { kind: 'signal', signal: 'question' },
          { kind: 'any', of: [{ kind: 'influential' }, { kind: 'own_page', is: false }] },
          { kind: 'not', of: { kind: 'answered', is: true } },
        ],
      },
      charter,
      messages.en,
    );
    expect(sentence).toBe(
      'the comment reads as “Question or request” AND (the comment is influential OR the page is not the brand’s) EXCEPT if the brand has already answered',
    );
  });
  it('says every rule of the default charter in both languages, without a raw key', () => {
    for (const words of Object.values(messages)) {
      for (const rule of charter.rules) {
        const sentence = conditionSentence(rule.when, charter, words);
        expect(sentence).not.toMatch(/undefined|_/);
        expect(sentence.length).toBeGreaterThan(5);
      }
    }
  });
});
