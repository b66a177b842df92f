import { describe, expect, it } from 'vitest';
import fr from '../../src/charters/default.fr.json';
import type { Charter } from '../../src/core/charter/schema';
import { charterSchema } from '../../src/core/charter/schema';
import type { Condition } from '../../src/core/charter/schema/condition';
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
  it('says once what reads the same, and drops the parentheses around a single part', () => {
    const order: Condition = { kind: 'facet', signal: 'question', facet: 'order_complaint' };
    const again: Condition = { kind: 'facet', signal: 'negative', facet: 'order_complaint' };
    const say = (condition: Condition) => conditionSentence(condition, charter, messages.fr);
    const once = 'il s’agit de\u00a0: une commande qui pose problème';
    expect(say({ kind: 'any', of: [order, { kind: 'influential' }, again] })).toBe(
      `${once} OU le commentaire est influent`,
    );
    expect(say({ kind: 'all', of: [{ kind: 'influential' }, { kind: 'any', of: [order, again] }] })).toBe(
      `le commentaire est influent ET ${once}`,
    );
    const denied: Condition = { kind: 'not', of: again };
    expect(say({ kind: 'all', of: [order, denied, denied] })).toBe(`${once} SAUF si ${once}`);
  });
  it('repeats no part of any rule of the default charter', () => {
    for (const rule of charter.rules) {
      const parts = conditionSentence(rule.when, charter, messages.fr).split(/ OU | ET | SAUF si |[()]/);
      const said = parts.filter((part) => part !== '');
      expect(said, rule.id).toEqual([...new Set(said)]);
    }
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
