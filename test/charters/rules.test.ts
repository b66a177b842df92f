import { describe, expect, it } from 'vitest';
import { actions } from '../../src/core/rules/action';
import { mandatoryRules } from '../../src/core/rules/mandatory';
import { defaults, shipped } from './shipped';

describe.each(shipped)('rules of %s', (_name, charter) => {
  it('serve every action, in the order of precedence', () => {
    const order = charter.rules.map(({ action }) => actions.indexOf(action));
    expect(new Set(order).size).toBe(actions.length);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('are on, and each says what to do, how, how not, why and what happens otherwise', () => {
    for (const rule of charter.rules) {
      expect(rule.on, rule.id).toBe(true);
      expect(rule.guidance.length, rule.id).toBeGreaterThan(60);
      expect(rule.guidance.length, `${rule.id} is read on a small card`).toBeLessThan(260);
      expect(rule.do.length, rule.id).toBeGreaterThan(0);
      expect(rule.doNot.length, rule.id).toBeGreaterThan(0);
      expect(rule.article, rule.id).not.toBeNull();
      expect(rule.consequence.length, rule.id).toBeGreaterThan(20);
    }
  });

  it('carry the duties that the law imposes themselves, so that nothing has to be built in', () => {
    expect(mandatoryRules(charter)).toEqual([]);
  });

  it('name every topic an owner and give examples of it', () => {
    expect(charter.topics.length).toBeGreaterThan(20);
    for (const topic of charter.topics) expect(topic.examples.length, topic.id).toBeGreaterThan(0);
    for (const perimeter of ['in', 'out', 'hand_over'] as const) {
      expect(charter.topics.map((topic) => topic.perimeter)).toContain(perimeter);
    }
  });

  it('silence no answer by one common word: topics out of the perimeter are told by phrases', () => {
    for (const topic of charter.topics.filter(({ perimeter }) => perimeter === 'out')) {
      for (const words of topic.keywords) expect(words, topic.id).toMatch(/\S \S/);
    }
  });
});

describe('legal facts', () => {
  it.each([
    ['fr', ['93-3', '45581/15', 'L121-2', '2007-1527', 'SAN-2021-012', 'L1222-4', '2022/2065', 'PHAROS']],
    ['en', ['93-3', '45581/15', 'L121-2', '2007-1527', 'SAN-2021-012', 'L1222-4', '2022/2065', 'PHAROS']],
  ] as const)('stand as articles with their source, %s', (language, marks) => {
    const legal = defaults[language].articles.filter(({ source }) => source.kind !== 'house');
    for (const mark of marks) {
      const found = legal.filter((one) => `${one.text} ${one.source.title}`.includes(mark));
      expect(found.length, mark).toBeGreaterThan(0);
    }
  });

  it('say in English whose law they are', () => {
    const laws = defaults.en.articles.filter(({ source }) => source.kind === 'law');
    for (const law of laws) expect(`${law.text} ${law.source.title}`).toMatch(/French|France|EU\b/);
  });

  it('give the emergency numbers of the charter’s country', () => {
    const numbers = (language: 'fr' | 'en') => defaults[language].care.emergency.map(({ number }) => number);
    expect(numbers('fr')).toEqual(['15', '17', '18', '112', '114', '3114', '119', '3018', '3919']);
    expect(numbers('en')).toEqual(expect.arrayContaining(['999', '112', '116 123', '0800 1111']));
    expect([defaults.fr.country, defaults.en.country]).toEqual(['FR', 'GB']);
  });
});
