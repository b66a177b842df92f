import { describe, expect, it } from 'vitest';
import { proposedKinds, proposedSchema } from '../../../src/core/proposals/proposal';
import { askedOf, missingFrom, type Preset, type Typed, typedFrom } from '../../../src/ui/propose/typed';

const rule = { id: 'late', name: 'Retards', guidance: 'Répondez dans la journée.' };
const preset: Preset = { kinds: proposedKinds, rule, lang: 'fr' };
const start = { excerpt: 'Ma carte expire', lang: 'fr', initials: 'LM', rule: null };
const full: Typed = {
  ...typedFrom(preset, start),
  text: 'Bonjour.',
  ruleWords: 'Trop sévère.',
  topicName: 'Carte jeune',
  topicWords: 'carte jeune\n\n carte jeune\npass',
  otherWords: 'Les stories.',
  why: 'On  le\u00a0demande.',
};

describe('what is typed in the form', () => {
  it.each(proposedKinds)('as %s, is a proposal that the door takes', (kind) => {
    const typed = { ...full, kind };
    expect(missingFrom(typed, preset)).toEqual([]);
    const { what, ...asked } = askedOf(typed, preset, 'fr');
    expect(proposedSchema.safeParse(what).success).toBe(true);
    expect(asked).toEqual({ why: 'On le demande.', excerpt: 'Ma carte expire', by: 'LM' });
  });

  it.each([
    ['reply', { text: ' ' }, 'text'],
    ['rule', { ruleWords: '' }, 'ruleWords'],
    ['topic', { topicName: '' }, 'topicName'],
    ['other', { otherWords: '\n' }, 'otherWords'],
    ['reply', { why: '' }, 'why'],
    ['reply', { initials: 'L3' }, 'initials'],
    ['reply', { initials: '' }, 'initials'],
    ['reply', { excerpt: ' ' }, 'excerpt'],
  ] as const)('as %s with %o, misses its %s', (kind, patch, field) => {
    expect(missingFrom({ ...full, kind, ...patch }, preset)).toEqual([field]);
  });

  it('takes a rule’s new guidance for words enough, and its old one for nothing', () => {
    const typed = { ...full, kind: 'rule' as const, ruleWords: '', guidance: 'Répondez dans l’heure.' };
    expect(missingFrom(typed, preset)).toEqual([]);
    expect(askedOf(typed, preset, 'fr').what).toMatchObject({
      guidance: 'Répondez dans l’heure.',
      words: '',
    });
    const same = askedOf({ ...full, kind: 'rule', guidance: ` ${rule.guidance} ` }, preset, 'fr').what;
    expect(same).toMatchObject({ guidance: null });
  });

  it('attaches nothing of the comment where it is unticked', () => {
    expect(askedOf({ ...full, attach: false }, preset, 'fr').excerpt).toBeNull();
  });
});
