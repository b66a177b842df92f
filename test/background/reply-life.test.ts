/** A reply goes through its life by the options’ own messages; what its state does not allow is refused as stale. */
import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { replyDigest } from '../../src/core/replies/digest';
import { shownContent } from '../../src/core/replies/sheet';
import type { Change } from '../../src/messages/charter';
import { digest } from '../../src/platform/digest';
import { deskOn, options, popup, storesWith } from './desk';

async function house() {
  const desk = deskOn(storesWith());
  const handlers = handlersOf(desk);
  const load = () => handlers['charter.load']({}, options);
  const change = async (one: Change) => {
    const { place, charter } = await load();
    return (await handlers['charter.change']({ place, revision: charter.revision, change: one }, options))
      .outcome;
  };
  const id = (await load()).charter.replies[0]?.id ?? '';
  const one = async () => {
    const { charter, standings } = await load();
    const reply = charter.replies.find((it) => it.id === id);
    if (!reply) throw new Error('the reply is gone');
    return { ...reply, standing: standings[id] };
  };
  return { desk, handlers, load, change, id, one };
}
const agreement = {
  person: 'Inès Caradec',
  on: '2026-11-20',
  from: '2026-11-20',
  until: '2026-12-10',
  means: 'meeting' as const,
  recordedBy: 'Paul Tessier',
  note: '',
};

describe('a reply', () => {
  it('is submitted, refused, taken up, agreed to, and serves while another text waits', async () => {
    const { change, one, id } = await house();
    const { department, title, blanks, variants } = await one();
    expect(await change({ change: 'reply_refused', id, note: 'Non' })).toBe('stale');
    expect(await change({ change: 'replies_submitted', ids: [id] })).toBe('saved');
    expect(await change({ change: 'replies_submitted', ids: [id] })).toBe('stale');
    expect(await change({ change: 'reply_refused', id, note: 'Trop long' })).toBe('saved');
    expect([(await one()).standing, (await one()).note]).toEqual(['refused', 'Trop long']);
    expect(await change({ change: 'reply_taken_back', id })).toBe('saved');
    expect(await change({ change: 'reply_approved', id, department, ...agreement })).toBe('saved');
    expect((await one()).standing).toBe('in_force');

    const shorter = variants.map((variant) => ({ ...variant, text: `${variant.text} Merci.` }));
    const text: Change = {
      change: 'reply_text',
      id,
      title,
      department,
      variants: shorter,
      blanks,
      proposedBy: 'Paul Tessier',
    };
    expect(await change(text)).toBe('saved');
    expect([(await one()).standing, (await one()).variants]).toEqual(['in_force', variants]);
    expect(await change({ change: 'reply_approved', id, department, proposed: true, ...agreement })).toBe(
      'saved',
    );
    const after = await one();
    expect([after.standing, after.variants, after.proposed]).toEqual(['in_force', shorter, null]);

    expect(await change({ change: 'reply_withdrawn', id })).toBe('saved');
    expect(await change({ change: 'reply_approved', id, department, ...agreement })).toBe('stale');
    expect(await change({ change: 'reply_taken_back', id })).toBe('saved');
    expect((await one()).status).toBe('draft');
  });

  it('whose text is changed at once has no other one waiting; saved as it is, it keeps the one that waits', async () => {
    const { change, one, id } = await house();
    const { title, department, blanks, variants } = await one();
    const other = variants.map((variant) => ({ ...variant, text: `${variant.text} Merci.` }));
    const text = { change: 'reply_text' as const, id, title, department, blanks };
    await change({ ...text, variants: other, proposedBy: 'Paul Tessier' });
    await change({ ...text, variants });
    expect((await one()).proposed?.variants).toEqual(other);
    await change({ ...text, variants: other });
    expect([(await one()).proposed, (await one()).variants]).toEqual([null, other]);
  });

  it('agreed to by who proposed it, or who records it, holds in a small house only, and says so', async () => {
    const { change, one, id } = await house();
    const { department, title, blanks, variants } = await one();
    const shorter = variants.map((variant) => ({ ...variant, text: `${variant.text} Merci.` }));
    await change({
      change: 'reply_text',
      id,
      title,
      department,
      variants: shorter,
      blanks,
      proposedBy: 'INES caradec',
    });
    expect(await change({ change: 'reply_approved', id, department, proposed: true, ...agreement })).toBe(
      'saved',
    );
    expect([(await one()).standing, (await one()).approvals.at(-1)?.self]).toEqual([
      'self_not_allowed',
      true,
    ]);
    await change({ change: 'small_house', on: true });
    expect((await one()).standing).toBe('in_force');
  });

  it('whose department agrees again until an earlier day ends on that day', async () => {
    const { change, one, id } = await house();
    const { department } = await one();
    await change({
      change: 'reply_approved',
      id,
      department,
      ...agreement,
      on: '2026-01-10',
      from: '2026-01-10',
      until: '2036-01-01',
    });
    await change({
      change: 'reply_approved',
      id,
      department,
      ...agreement,
      on: '2026-02-10',
      from: '2026-02-10',
      until: '2026-02-20',
    });
    expect((await one()).standing).toBe('expired');
  });

  it('that ends soon is told to whoever follows the day, in time', async () => {
    const { handlers, load, change, one, id, desk } = await house();
    const { department, title } = await one();
    const soon = new Date(desk.clock() + 10 * 86_400_000).toISOString().slice(0, 10);
    const since = new Date(desk.clock()).toISOString().slice(0, 10);
    const dates = { on: since, from: since, until: soon };
    const follow = async () => (await handlers['journal.follow']({ practice: false }, popup)).expiring;
    expect(await follow()).toEqual([]);
    await change({ change: 'reply_approved', id, department, ...agreement, ...dates });
    const name = (await load()).charter.departments.find((it) => it.id === department)?.name;
    expect(await follow()).toEqual([{ id, title, department: name, until: soon }]);
    expect((await handlers['journal.follow']({ practice: true }, popup)).expiring).toEqual([]);
  });
});

describe('a sheet that leaves', () => {
  it('submits its drafts and is remembered; of a text that is no longer there, or twice, it does not leave', async () => {
    const { load, change, one, id } = await house();
    const reply = await one();
    const { department } = reply;
    const items = [{ reply: id, digest: replyDigest({ ...shownContent(reply), department }, digest) }];
    const record = { id: 'LEAVESLEAVESLEAVES0001', department, issued: '2026-11-22', items, done: [] };
    const wrong = { ...record, items: [{ reply: id, digest: digest('autre') }] };
    expect(await change({ change: 'sheet_issued', record: wrong })).toBe('stale');
    expect(await change({ change: 'sheet_issued', record: { ...record, department: 'nobody' } })).toBe(
      'stale',
    );
    expect(await change({ change: 'sheet_issued', record })).toBe('saved');
    expect([(await one()).status, (await load()).charter.sheets]).toEqual(['submitted', [record]]);
    expect(await change({ change: 'sheet_issued', record })).toBe('stale');
  });

  it('an answer that is no answer changes nothing', async () => {
    const { load, change, id } = await house();
    const before = await load();
    const answered = (text: string): Change => ({
      change: 'sheet_answered',
      text,
      ids: [id],
      recordedBy: 'Paul',
    });
    for (const text of ['', '{}', '<html>', '{"format":"relais-sheet-answer","version":1}']) {
      expect(await change(answered(text))).toBe('stale');
    }
    expect(await load()).toEqual(before);
  });
});
