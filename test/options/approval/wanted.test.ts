import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/charter/schema/reply';
import type { Standing } from '../../../src/messages/charter';
import { candidates, isAsked } from '../../../src/options/approval/wanted';
import { reply } from '../../core/charter/sample';
import { sha256 } from '../../core/rules/sample';

const waiting = {
  variants: [{ lang: 'fr', text: 'Autre', locked: [] }],
  blanks: [],
  by: 'LM',
  on: '2026-06-01',
};
const rows: readonly (readonly [string, Partial<Reply>, Standing, string | null, boolean])[] = [
  ['a draft', { status: 'draft' }, 'draft', 'new', false],
  ['a draft that was submitted', { status: 'submitted' }, 'submitted', 'new', true],
  ['a starter', { status: 'draft', starter: true }, 'starter', 'new', true],
  ['one in force', {}, 'in_force', null, false],
  ['one in force with another text proposed', { proposed: waiting }, 'in_force', 'proposed', true],
  ['one in force that ends soon', { id: 'soon' }, 'in_force', 'expiring', true],
  ['one whose agreement has ended', {}, 'expired', 'expired', true],
  ['one whose text changed', {}, 'changed', 'changed', true],
  ['one that must be signed', {}, 'signature_required', 'unsigned', true],
  ['one that was refused', { status: 'refused' }, 'refused', null, false],
  [
    'one that was withdrawn, a text still proposed',
    { status: 'withdrawn', proposed: waiting },
    'withdrawn',
    null,
    false,
  ],
  ['another department’s', { department: 'legal' }, 'draft', null, false],
];

describe('which replies a sheet asks for', () => {
  it.each(rows)('%s', (_what, more, standing, why, askedFor) => {
    const one = reply('a', 'Bonjour', more);
    const [found] = candidates({ replies: [one] }, { [one.id]: standing }, ['soon'], 'care');
    expect(found?.why ?? null).toBe(why);
    expect(found !== undefined && isAsked(found)).toBe(askedFor);
  });

  it('what is out already is not asked for twice, until it is answered', () => {
    const one = reply('a', 'Bonjour', { status: 'submitted' });
    const items = [{ reply: 'a', digest: sha256('a') }];
    const record = {
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
      department: 'care',
      issued: '2026-06-01',
      items,
      done: [],
    };
    const asked = (done: string[]) =>
      candidates({ replies: [one], sheets: [{ ...record, done }] }, { a: 'submitted' }, [], 'care').map(
        isAsked,
      );
    expect([asked([]), asked(['a'])]).toEqual([[false], [true]]);
  });
});
