import { describe, expect, it } from 'vitest';
import type { Approval, Reply } from '../../../src/core/charter/schema/reply';
import { replyContent, replyDigest } from '../../../src/core/replies/digest';
import { type StandingKind, standingOf, standings } from '../../../src/core/replies/standing';
import { standings as told } from '../../../src/messages/charter';
import { charter, recorded, reply, topic } from '../charter/sample';
import { sha256, TODAY } from '../rules/sample';

const base = reply('a', 'Bonjour, voici le lien.');
const digest = replyDigest(base, sha256);
type More = Parameters<typeof recorded>[1];
const approved = (more: More = {}, also: Partial<Reply> = {}): Reply => ({
  ...base,
  approvals: [recorded(digest, more)],
  ...also,
});

const house = charter({
  topics: [topic('money', [], { signatureRequired: true })],
  departments: charter().departments.map((one) => ({ ...one, publicKey: one.id === 'care' ? 'AAAA' : null })),
});
const small = { ...house, approvalPolicy: { selfApproval: true, reminderDays: 14 } };

function kind(one: Reply, today = TODAY, by = house, verify?: () => boolean): StandingKind {
  return standingOf(one, { charter: by, today, ...(verify ? { verify } : {}) }, sha256).kind;
}

const signed = (more: object = {}): Reply => {
  const { means: _m, recordedBy: _r, ...rest } = recorded(digest) as Extract<Approval, { kind: 'recorded' }>;
  const approval = {
    ...rest,
    kind: 'signed' as const,
    publicKey: 'AAAA',
    signature: 'BBBB',
    serial: 1,
    ...more,
  };
  return { ...base, topics: ['money'], approvals: [approval] };
};

const rows: readonly (readonly [StandingKind, string, () => StandingKind])[] = [
  ['in_force', 'approved by its department, within its dates', () => kind(approved())],
  ['in_force', 'on its first day', () => kind(approved(), '2026-01-10')],
  ['in_force', 'on its last day', () => kind(approved(), '2026-12-31')],
  ['expired', 'the day after', () => kind(approved(), '2027-01-01')],
  ['not_yet', 'the day before', () => kind(approved(), '2026-01-09')],
  [
    'changed',
    'one character was changed',
    () => kind(approved({}, { variants: [{ lang: 'fr', text: 'Bonjour, voici le lien !', locked: [] }] })),
  ],
  ['changed', 'it became private', () => kind(approved({}, { type: 'private' }))],
  ['changed', 'it went to another department', () => kind(approved({}, { department: 'legal' }))],
  ['foreign_department', 'approved by another department', () => kind(approved({ department: 'legal' }))],
  ['self_not_allowed', 'approved by who wrote it', () => kind(approved({ self: true }))],
  ['in_force', 'the same in a small house that says so', () => kind(approved({ self: true }), TODAY, small)],
  ['signature_required', 'its topic asks for a signature', () => kind(approved({}, { topics: ['money'] }))],
  ['signature_required', 'signed, and nobody can verify', () => kind(signed())],
  [
    'signature_required',
    'signed, and the signature is false',
    () => kind(signed(), TODAY, house, () => false),
  ],
  [
    'signature_required',
    'signed with another key',
    () => kind(signed({ publicKey: 'CCCC' }), TODAY, house, () => true),
  ],
  ['in_force', 'signed and verified', () => kind(signed(), TODAY, house, () => true)],
  ['draft', 'a draft', () => kind({ ...approved(), status: 'draft' })],
  ['draft', 'said to be approved, by nobody', () => kind(base)],
  ['submitted', 'sent to its department', () => kind({ ...base, status: 'submitted' })],
  ['refused', 'refused', () => kind({ ...approved(), status: 'refused' })],
  ['withdrawn', 'withdrawn', () => kind({ ...approved(), status: 'withdrawn' })],
  ['starter', 'a starter', () => kind({ ...base, status: 'draft', starter: true })],
  ['starter', 'a starter said to be approved, by nobody', () => kind({ ...base, starter: true })],
  ['in_force', 'a starter that was really approved', () => kind(approved({}, { starter: true }))],
];

describe('how a reply stands', () => {
  it('every standing has its case', () => {
    expect(new Set(rows.map(([expected]) => expected))).toEqual(new Set(standings));
  });

  it('the screens are told of the same ones', () => {
    expect([...told].sort()).toEqual([...standings].sort());
  });

  it.each(rows)('%s: %s', (expected, _how, made) => {
    expect(made()).toBe(expected);
  });

  it('of several approvals, one in force is enough; else the nearest is told', () => {
    const old = recorded(digest, { until: '2026-03-01' });
    const good = recorded(digest, { until: '2026-09-01' });
    const other = recorded('0'.repeat(64));
    expect(kind({ ...base, approvals: [other, old, good] })).toBe('in_force');
    const { kind: told, approval } = standingOf(
      { ...base, approvals: [other, old] },
      { charter: house, today: TODAY },
      sha256,
    );
    expect([told, approval?.until]).toEqual(['expired', '2026-03-01']);
  });
});

describe('what an approval covers', () => {
  const two = reply('a', 'Bonjour {{name}}', {
    variants: [
      { lang: 'fr', text: 'Bonjour {{name}}', locked: ['Bonjour', '{{name}}'] },
      { lang: 'en', text: 'Hello {{name}}', locked: [] },
    ],
    blanks: [{ id: 'name', kind: 'first_name', label: 'Prénom', fallback: null, choices: [] }],
  });
  const same = (change: Partial<Reply>) => replyContent({ ...two, ...change }) === replyContent(two);

  it('not the order of variants and locked passages, nor where the reply is found', () => {
    const variants = two.variants.map((one) => ({ ...one, locked: [...one.locked].reverse() })).reverse();
    expect(same({ variants })).toBe(true);
    expect(
      same({
        id: 'b',
        title: 'b',
        tags: ['x'],
        topics: ['t'],
        networks: ['x'],
        actions: ['thank'],
        note: 'x',
      }),
    ).toBe(true);
  });

  it.each<[string, Partial<Reply>]>([
    ['a text', { variants: two.variants.map((one) => ({ ...one, text: `${one.text}.` })) }],
    ['a variant less', { variants: two.variants.slice(0, 1) }],
    ['a locked passage', { variants: two.variants.map((one) => ({ ...one, locked: [] })) }],
    ['a fallback', { blanks: two.blanks.map((one) => ({ ...one, fallback: 'vous' })) }],
    ['the owner', { department: 'legal' }],
    ['public or private', { type: 'private' }],
    ['links that are counted', { tagLinks: true }],
  ])('%s', (_what, change) => {
    expect(same(change)).toBe(false);
  });

  it('its form is fixed: stored approvals depend on it', () => {
    expect(replyContent(base)).toBe(
      '{"blanks":[],"department":"care","form":"relais-reply-1","tagLinks":false,"type":"public",' +
        '"variants":["{\\"lang\\":\\"fr\\",\\"locked\\":[],\\"text\\":\\"Bonjour, voici le lien.\\"}"]}',
    );
  });
});
