import { describe, expect, it } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { charterSchema } from '../../../src/core/charter/schema';
import type { Standing } from '../../../src/messages/charter';
import { isOwnAgreement } from '../../../src/options/replies/agreement';
import { repliesToAgree } from '../../../src/options/replies/filter';

describe('an agreement with oneself', () => {
  it.each([
    ['Inès Caradec', 'inès  CARADEC', true],
    ['Ines Caradec', 'Inès Caradec ', true],
    ['Inès Caradec', 'Paul Tessier', false],
    ['', '', false],
    [' ', 'Paul Tessier', false],
  ])('%s, recorded by %s: %s', (person, recordedBy, own) => {
    expect(isOwnAgreement({ person, recordedBy })).toBe(own);
  });
});

describe('the replies one agreement may cover', () => {
  const { replies } = charterSchema.parse(defaultCharters.fr);
  const all = (standing: Standing) => Object.fromEntries(replies.map(({ id }) => [id, standing]));

  it.each(['starter', 'draft', 'submitted', 'changed', 'self_not_allowed', 'foreign_department'] as const)(
    'are all that wait: %s',
    (standing) => {
      expect(repliesToAgree(replies, all(standing))).toEqual(replies);
    },
  );
  it.each(['in_force', 'not_yet', 'refused', 'signature_required', 'withdrawn', 'expired'] as const)(
    'are none of those that do not, or that are looked at one by one: %s',
    (standing) => {
      expect(repliesToAgree(replies, all(standing))).toEqual([]);
    },
  );
});
