import { describe, expect, it } from 'vitest';
import { mandatoryRuleIds } from '../../src/core/rules/mandatory';
import { messages } from '../../src/i18n';
import { ruleWords } from '../../src/ui/rule-words';

describe('the words of a rule', () => {
  it('are the charter’s own where it has some', () => {
    const rule = { id: 'question', name: 'Question', guidance: 'Répondez.' };
    expect(ruleWords(messages.fr, rule)).toEqual({ name: 'Question', guidance: 'Répondez.' });
  });
  it.each(mandatoryRuleIds)('%s is worded in every language, never by its id', (id) => {
    for (const words of Object.values(messages)) {
      const said = ruleWords(words, { id, name: id, guidance: '' });
      expect(said.name).not.toContain('mandatory');
      expect(said.guidance.length).toBeGreaterThan(20);
    }
  });
});
