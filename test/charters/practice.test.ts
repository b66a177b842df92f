import { describe, expect, it } from 'vitest';
import { replyDigest } from '../../src/core/replies/digest';
import { standingOf } from '../../src/core/replies/standing';
import { digest } from '../../src/platform/digest';
import { languages, practices, stringsOf } from './shipped';

describe.each(languages)('the practice charter, %s', (language) => {
  const charter = practices[language];
  const approved = charter.replies.filter(({ status }) => status === 'approved');

  it('is the practice page’s, for one fictional brand', () => {
    expect(charter.brands).toHaveLength(1);
    expect(charter.brands[0]?.pages).toEqual([{ network: 'practice', handle: 'calbrune', name: 'Calbrune' }]);
  });

  it('has at least 20 replies approved, by fictional signatories only', () => {
    expect(approved.length).toBeGreaterThanOrEqual(20);
    for (const { id, approvals, department } of charter.replies.filter((one) => one.approvals.length > 0)) {
      for (const approval of approvals) {
        expect(approval, id).toMatchObject({ kind: 'recorded', example: true, self: false, department });
        expect(approval.kind === 'recorded' && approval.recordedBy, id).not.toBe(approval.person);
      }
    }
  });

  it('is sealed: each approval is of the very text (else run tools/charters/seal-examples.ts)', () => {
    for (const reply of approved) {
      for (const approval of reply.approvals)
        expect(approval.digest, reply.id).toBe(replyDigest(reply, digest));
    }
  });

  it('holds in the far future, but for the one reply that shows expiry', () => {
    for (const today of ['2026-11-22', '2099-12-31']) {
      const waning = approved.filter(
        (reply) => standingOf(reply, { charter, today }, digest).kind !== 'in_force',
      );
      expect(waning.map(({ id }) => id)).toEqual(['strike-information']);
    }
  });

  it('shows every state a reply can stand in before approval', () => {
    const kinds = charter.replies.map(
      (reply) => standingOf(reply, { charter, today: '2026-11-22' }, digest).kind,
    );
    for (const kind of ['in_force', 'starter', 'refused', 'expired']) expect(kinds).toContain(kind);
  });

  it('can be inserted at once: approved replies have no blank without a fallback', () => {
    for (const reply of approved.filter(({ id }) => id !== 'strike-information')) {
      for (const blank of reply.blanks) expect(blank.fallback, `${reply.id}: ${blank.id}`).not.toBeNull();
    }
  });

  it('names no address, phone or host that could be real', () => {
    for (const { path, text } of stringsOf({ ...charter, articles: [] })) {
      const hosts = [...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host);
      expect(
        hosts.filter((host) => host !== 'calbrune.example'),
        path,
      ).toEqual([]);
      const mails = [...text.matchAll(/@([\w.-]+\.\w+)/g)].map(([, host]) => host);
      expect(
        mails.filter((host) => host !== 'calbrune.example'),
        path,
      ).toEqual([]);
      const phones = text.match(/\b0\d(?: \d\d){4}\b/g) ?? [];
      expect(
        phones.filter((phone) => !/^(06 39 98|01 99 00)/.test(phone)),
        path,
      ).toEqual([]);
    }
  });
});
