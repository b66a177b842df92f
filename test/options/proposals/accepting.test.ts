import { describe, expect, it } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { charterSchema } from '../../../src/core/charter/schema';
import { acceptingFrom, asksTitle, makesOf, outcomeOf } from '../../../src/options/proposals/accepting';
import { ruleIn } from '../../../src/options/rules/shown-rule';
import { proposal } from '../../core/proposals/sample';

const charter = charterSchema.parse(defaultCharters.fr);
const [reply] = charter.replies;
const [rule] = charter.rules;
if (!reply || !rule) throw new Error('the default charter is empty');

const asReply = proposal();
const asText = proposal({
  what: { kind: 'reply', reply: reply.id, title: reply.title, lang: 'fr', text: 'Bonsoir.' },
});
const asRule = proposal({
  what: { kind: 'rule', rule: rule.id, name: rule.name, guidance: 'Répondez.', words: '' },
});
const asTopic = proposal({ what: { kind: 'topic', name: 'Carte jeune', words: ['carte jeune'] } });
const asOther = proposal({ what: { kind: 'other', words: 'Les stories.' } });

describe('an acceptance', () => {
  it('of a text is a new reply that waits for its department, under a title', () => {
    const accepting = { ...acceptingFrom(asReply, charter), title: 'Carte valable' };
    expect(asksTitle(asReply, charter)).toBe(true);
    expect(makesOf(asReply, accepting, charter)).toMatchObject({
      makes: 'reply',
      id: 'carte-valable',
      status: 'submitted',
      department: 'customer-care',
    });
    expect(outcomeOf(asReply, accepting)).toBe('accepted');
  });

  it('of another text for a reply is proposed beside it; for one that is gone it is a new reply', () => {
    const accepting = acceptingFrom(asText, charter);
    expect(asksTitle(asText, charter)).toBe(false);
    expect(makesOf(asText, accepting, charter)).toMatchObject({
      makes: 'reply_text',
      reply: reply.id,
      by: 'LM',
    });
    const without = { ...charter, replies: [] };
    expect(asksTitle(asText, without)).toBe(true);
    expect(makesOf(asText, accepting, without)).toMatchObject({ makes: 'reply', title: reply.title });
  });

  it('of a rule takes its words, and of a remark changes nothing', () => {
    expect(makesOf(asRule, acceptingFrom(asRule, charter), charter)).toEqual({
      makes: 'guidance',
      rule: rule.id,
      guidance: 'Répondez.',
    });
    expect(makesOf(asRule, acceptingFrom(asRule, charter), { ...charter, rules: [] })).toBeNull();
    expect(makesOf(asOther, acceptingFrom(asOther, charter), charter)).toBeNull();
  });

  it('in other words is told as such', () => {
    const edited = (one: typeof asReply, patch: object) =>
      outcomeOf(one, { ...acceptingFrom(one, charter), ...patch });
    expect(edited(asReply, { text: 'Autre.' })).toBe('edited');
    expect(edited(asReply, { title: 'Un titre' })).toBe('accepted');
    expect(edited(asRule, { text: ' Répondez. ' })).toBe('accepted');
    expect(edited(asRule, { text: 'Répondez vite.' })).toBe('edited');
    expect(edited(asTopic, { words: 'carte jeune\n' })).toBe('accepted');
    expect(edited(asTopic, { words: 'carte jeune\npass' })).toBe('edited');
    expect(edited(asOther, { text: 'x' })).toBe('accepted');
  });
});

describe('the address of a rule', () => {
  it.each([
    ['#rules?rule=late-train', 'late-train'],
    ['#rules', null],
    ['', null],
  ])('%s names %s', (hash, id) => {
    expect(ruleIn(hash)).toBe(id);
  });
});
