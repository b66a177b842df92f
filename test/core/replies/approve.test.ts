import { describe, expect, it } from 'vitest';
import {
  approve,
  approveProposed,
  changeText,
  propose,
  refuse,
  submit,
  withdraw,
} from '../../../src/core/replies/approve';
import { standingOf } from '../../../src/core/replies/standing';
import { charter, reply } from '../charter/sample';
import { sha256, TODAY } from '../rules/sample';

const agreement = {
  department: 'care',
  person: 'Luc Mora',
  on: '2026-06-01',
  from: '2026-06-01',
  until: '2026-12-31',
  means: 'email' as const,
  recordedBy: 'Anne Roux',
  note: '',
};
const draft = reply('a', 'Ancien texte', { status: 'draft' });
const kind = (one: typeof draft) => standingOf(one, { charter: charter(), today: TODAY }, sha256).kind;
const text = { variants: [{ lang: 'fr', text: 'Nouveau texte', locked: [] }], blanks: [] };
const approved = approve(draft, agreement, sha256);

describe('the life of a reply', () => {
  it('is in force once its department agreed, and the draft is left as it was', () => {
    expect([kind(draft), kind(approved)]).toEqual(['draft', 'in_force']);
    expect(draft.approvals).toEqual([]);
    expect(approved.approvals[0]).toMatchObject({
      person: 'Luc Mora',
      self: false,
      example: false,
      kind: 'recorded',
    });
  });

  it('loses its approval when its text is changed, and gets it back with the old text', () => {
    const changed = changeText(approved, text);
    expect(kind(changed)).toBe('changed');
    expect(kind(changeText(changed, approved))).toBe('in_force');
    expect(kind(approve(changed, agreement, sha256))).toBe('in_force');
  });

  it('a new text waits while the old one serves', () => {
    const proposed = propose(approved, text, 'Anne Roux', '2026-06-10');
    expect([kind(proposed), proposed.variants[0]?.text]).toEqual(['in_force', 'Ancien texte']);
    const agreed = approveProposed(proposed, agreement, sha256);
    expect([kind(agreed), agreed.variants[0]?.text, agreed.proposed]).toEqual([
      'in_force',
      'Nouveau texte',
      null,
    ]);
    const refused = refuse(proposed, 'trop long');
    expect([kind(refused), refused.proposed, refused.note]).toEqual(['in_force', null, 'trop long']);
    expect(approveProposed(approved, agreement, sha256)).toEqual(approved);
  });

  it('who records their own agreement is told, whatever the spelling', () => {
    const own = approve(draft, { ...agreement, person: 'anne  ROUX' }, sha256);
    expect([own.approvals[0]?.self, kind(own)]).toEqual([true, 'self_not_allowed']);
  });

  it('is submitted, refused, taken up again, withdrawn', () => {
    expect(kind(submit(draft))).toBe('submitted');
    expect(kind(refuse(submit(draft), 'non'))).toBe('refused');
    expect(kind(changeText(refuse(draft, 'non'), text))).toBe('draft');
    expect(kind(withdraw(approved))).toBe('withdrawn');
    expect(submit(approved)).toBe(approved);
  });
});
