import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultCharters, practiceCharters } from '../../src/charters';
import { parseCharter } from '../../src/core/charter/parse';
import { charterSchema } from '../../src/core/charter/schema';
import { actions } from '../../src/core/rules/action';
import { patterns } from '../../src/platform/patterns';
import { languages, shipped } from './shipped';

const stored: unknown = JSON.parse(readFileSync(new URL('./v1.json', import.meta.url), 'utf8'));

describe('charters against their schema', () => {
  it.each(languages)('takes the shipped charters as they are, %s', (language) => {
    for (const raw of [defaultCharters[language], practiceCharters[language]]) {
      expect(charterSchema.parse(raw)).toEqual(raw);
    }
  });

  it.each(languages)('lets the shipped charters and the stored one through the door, %s', (language) => {
    for (const raw of [defaultCharters[language], practiceCharters[language], stored]) {
      expect(parseCharter(JSON.stringify(raw), { patterns })).toMatchObject({ ok: true });
    }
  });

  it('takes the stored version 1 charter as it is, whatever later versions become', () => {
    expect(charterSchema.parse(stored)).toEqual(stored);
  });

  it('has in the stored charter every kind of condition, action, approval and state', () => {
    const text = JSON.stringify(stored);
    const kinds =
      `all any not signal facet sentiment own_case influential influence counter words pattern topic
      competitor language network comment_kind own_page answered verified recorded signed first_name initials link
      date choice text house law ruling guidance`.split(/\s+/);
    for (const kind of kinds) expect(text, kind).toContain(`"kind":"${kind}"`);
    for (const action of actions) expect(text, action).toContain(`"action":"${action}"`);
    for (const status of ['draft', 'submitted', 'approved', 'refused', 'withdrawn']) {
      expect(text, status).toContain(`"status":"${status}"`);
    }
  });

  it.each(shipped)('%s keeps to what a starting charter is', (_name, charter) => {
    expect(charter.version).toBe(1);
    expect(charter.legalReview).toBeNull();
    expect(charter.crisisMode.on).toBe(false);
    expect(charter.voice).toMatchObject({ address: 'vous', greeting: true, signature: true });
    expect(charter.profile).toBe('visibility');
    expect(charter.privacy.retentionDays).toBe(90);
    expect(charter.approvalPolicy.selfApproval).toBe(false);
    expect(charter.departments.map(({ id }) => id)).toEqual([
      'legal',
      'customer-care',
      'press',
      'product',
      'sales',
      'hr',
      'data-protection',
    ]);
  });
});
