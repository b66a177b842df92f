/** A department signs: from its key to a reply in force, and everything that must not pass for a signature. */
import { beforeAll, describe, expect, it } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { Charter } from '../../src/core/charter/schema';
import { makeSheet, recordOf, sheetReason } from '../../src/core/replies/sheet';
import type { SheetAnswer } from '../../src/core/replies/sheet-answer';
import { writeAnswer } from '../../src/core/replies/sheet-seal';
import type { Change } from '../../src/messages/charter';
import { APPROVER } from '../../src/messages/signing';
import { digest } from '../../src/platform/digest';
import { agree, refuse, unsealed } from '../core/replies/sheet-sample';
import { deskOn, options, storesWith } from './desk';

const PASS = 'une phrase bien assez longue';

/** A browser with its charter; `department` is the owner of the replies that are signed. */
async function house() {
  const stores = storesWith();
  const desk = deskOn(stores);
  const handlers = handlersOf(desk);
  const load = () => handlers['charter.load']({}, options);
  const change = async (one: Change) => {
    const { place, charter } = await load();
    return (await handlers['charter.change']({ place, revision: charter.revision, change: one }, options))
      .outcome;
  };
  const { charter } = await load();
  const department = charter.replies[0]?.department ?? '';
  const key = async () => {
    await handlers['key.make']({ place: APPROVER, passphrase: PASS }, options);
    return (await handlers['sign.load']({}, options)).key?.key ?? '';
  };
  const sign = async (text: string) => (await handlers['sign.answer']({ text }, options)).text ?? '';
  return { desk, handlers, load, change, charter, department, key, sign };
}
type House = Awaited<ReturnType<typeof house>>;

/** A sheet of the department's replies that leaves today, known to the charter. */
async function leaves({ load, change, department, desk }: House, id: string) {
  const { charter, standings } = await load();
  const wanted = charter.replies
    .filter(
      (reply) =>
        reply.department === department && sheetReason(reply, standings[reply.id] ?? 'draft', new Set()),
    )
    .map((reply) => ({ reply, why: 'new' as const }));
  const issued = new Date(desk.clock()).toISOString().slice(0, 10);
  const sheet = makeSheet(charter, { id, department, wanted, issued, until: '2027-11-20' }, digest);
  expect(await change({ change: 'sheet_issued', record: recordOf(sheet) })).toBe('saved');
  const at = new Date(desk.clock()).toISOString();
  const answer = (more: Partial<SheetAnswer> = {}) =>
    writeAnswer(
      unsealed(
        sheet,
        sheet.items.map((item) => agree(item, '2027-11-20')),
        { at, ...more },
      ),
      digest,
    );
  return { sheet, answer, ids: sheet.items.map(({ reply }) => reply) };
}
const answered = (text: string, ids: readonly string[]): Change => ({
  change: 'sheet_answered',
  text,
  ids: [...ids],
  recordedBy: 'Paul Tessier',
});

describe('a signature', () => {
  let all: House;
  let sent: Awaited<ReturnType<typeof leaves>>;
  let signed = '';
  let publicKey = '';
  beforeAll(async () => {
    all = await house();
    publicKey = await all.key();
    expect(await all.change({ change: 'department_key', id: all.department, publicKey })).toBe('saved');
    sent = await leaves(all, 'SIGNEDSIGNEDSIGNED0001');
    signed = await all.sign(sent.answer());
  });

  it('is refused where it is not the department’s, not over this text, or of another answer', async () => {
    const made = JSON.parse(signed) as SheetAnswer;
    const part = made.signed;
    if (!part) throw new Error('not signed');
    const other = await house();
    await other.key();
    const foreign = await other.sign(sent.answer());
    const swapped = {
      ...part,
      items: part.items.map(({ reply }, at) => ({
        reply,
        signature: part.items.at(at - 1)?.signature ?? '',
      })),
    };
    const again = (more: object, inside: object = {}) => {
      const { sum: _, signed: __, ...rest } = made;
      return writeAnswer({ ...rest, ...inside }, digest, { ...part, ...more });
    };
    const forged: Record<string, string> = {
      'with another key': foreign,
      'with another key that says it is ours': JSON.stringify({
        ...JSON.parse(foreign),
        signed: { ...(JSON.parse(foreign) as SheetAnswer).signed, publicKey },
      }),
      'moved from reply to reply': again(swapped),
      'with another serial': again({ serial: part.serial + 1 }),
      're-dated': again({ on: '2026-01-01' }),
      'in another name': again({}, { person: 'Une autre' }),
      'until another day': again({}, { items: made.items.map((item) => ({ ...item, until: '2030-01-01' })) }),
      'no signature at all in it': again({ items: [{ reply: 'nobody', signature: 'AAAA' }] }),
    };
    for (const [what, text] of Object.entries(forged)) {
      expect([what, await all.change(answered(text, sent.ids))]).toEqual([what, 'stale']);
    }
  });

  it('puts its replies in force, also on a topic that asks for one, and is shown as signed', async () => {
    expect(await all.change(answered(signed, sent.ids))).toBe('saved');
    const { charter, standings } = await all.load();
    for (const id of sent.ids) expect(standings[id]).toBe('in_force');
    const [approval] = charter.replies.find(({ id }) => id === sent.ids[0])?.approvals ?? [];
    expect(approval).toMatchObject({
      kind: 'signed',
      publicKey,
      person: 'Inès Caradec',
      until: '2027-11-20',
    });
    const topic = charter.topics[0];
    const about = charter.replies.find(({ id }) => id === sent.ids[0]);
    if (!topic || !about) throw new Error('the default charter is empty');
    const { type, actions, tags, networks, tagLinks, title, department, variants, blanks, id } = about;
    const details = { type, actions, tags, networks, tagLinks, topics: [topic.id] };
    expect(await all.change({ change: 'reply_text', id, title, department, variants, blanks, details })).toBe(
      'saved',
    );
    const put = { list: 'topics' as const, record: { ...topic, signatureRequired: true } };
    expect(await all.change({ change: 'record', put })).toBe('saved');
    expect((await all.load()).standings[id]).toBe('in_force');
  });

  it('is asked for where the topic asks: a recorded agreement to the same text is set aside', async () => {
    const fresh = await house();
    const before = await fresh.load();
    const [about] = before.charter.replies.filter(({ department }) => department === fresh.department);
    const topic =
      before.charter.topics.find(({ id }) => about?.topics.includes(id)) ?? before.charter.topics[0];
    if (!topic || !about) throw new Error('the default charter is empty');
    await fresh.change({
      change: 'record',
      put: { list: 'topics', record: { ...topic, signatureRequired: true } },
    });
    const { type, actions, tags, networks, tagLinks, title, department, variants, blanks, id } = about;
    const details = { type, actions, tags, networks, tagLinks, topics: [topic.id] };
    await fresh.change({ change: 'reply_text', id, title, department, variants, blanks, details });
    const out = await leaves(fresh, 'SIGNEDSIGNEDSIGNED0002');
    expect(await fresh.change(answered(out.answer(), [id]))).toBe('stale');
  });

  it('no older one replaces a newer one, and one for another house holds nothing', async () => {
    const { charter } = await all.load();
    const id = sent.ids[0] ?? '';
    const edit = async (how: (reply: Charter['replies'][number]) => Charter['replies'][number]) => {
      const next = { ...charter, replies: charter.replies.map((one) => (one.id === id ? how(one) : one)) };
      const other = await house();
      const { place } = await other.load();
      const text = JSON.stringify(next);
      const { outcome } = await other.handlers['charter.import']({ place, text, apply: true }, options);
      expect(outcome).toBe('saved');
      return (await other.load()).standings[id];
    };
    expect(await edit((reply) => reply)).toBe('in_force');
    const broken = { signature: `${'A'.repeat(86)}==` };
    expect(
      await edit((reply) => ({ ...reply, approvals: reply.approvals.map((one) => ({ ...one, ...broken })) })),
    ).toBe('signature_required');
    const foreign = { brands: ['Une autre maison'] };
    expect(
      await edit((reply) => ({
        ...reply,
        approvals: reply.approvals.map((one) => ({ ...one, ...foreign })),
      })),
    ).toBe('signature_required');
    expect(
      await edit((reply) => ({
        ...reply,
        id: reply.id,
        variants: reply.variants.map((one) => ({ ...one, text: `${one.text}.` })),
      })),
    ).toBe('changed');
  });

  it('a key taken away is believed no more', async () => {
    expect(await all.change({ change: 'department_key', id: all.department, publicKey: null })).toBe('saved');
    expect((await all.load()).standings[sent.ids[0] ?? '']).toBe('signature_required');
  });
});

describe('signing', () => {
  it('signs nothing without a key, nothing that agrees to nothing, nothing that was changed; each serial is higher', async () => {
    const one = await house();
    const out = await leaves(one, 'SIGNEDSIGNEDSIGNED0003');
    const outcome = async (text: string) => (await one.handlers['sign.answer']({ text }, options)).outcome;
    expect(await outcome(out.answer())).toBe('no_key');
    await one.key();
    const [first] = out.sheet.items;
    if (!first) throw new Error('nothing on the sheet');
    const refused = writeAnswer(unsealed(out.sheet, [refuse(first)]), digest);
    expect(await outcome(refused)).toBe('nothing');
    const other = { ...agree(first), content: { ...first.content, tagLinks: !first.content.tagLinks } };
    expect(await outcome(writeAnswer(unsealed(out.sheet, [other]), digest))).toBe('altered');
    expect(await outcome(out.answer().slice(0, -30))).toBe('cut_short');
    const serial = async () => (JSON.parse(await one.sign(out.answer())) as SheetAnswer).signed?.serial ?? -1;
    const serials = [await serial(), await serial(), await serial()];
    expect(new Set(serials).size).toBe(3);
    expect([...serials].sort((a, b) => a - b)).toEqual(serials);
  });

  it('its key comes back from the back-up, with the passphrase and no other', async () => {
    const one = await house();
    const { backup } = await one.handlers['key.make']({ place: APPROVER, passphrase: PASS }, options);
    const before = (await one.handlers['sign.load']({}, options)).key;
    const elsewhere = await house();
    const take = async (passphrase: string) =>
      (await elsewhere.handlers['key.take']({ place: APPROVER, passphrase, backup: backup ?? '' }, options))
        .outcome;
    expect(await take('une autre phrase secrète')).toBe('wrong');
    expect((await elsewhere.handlers['sign.load']({}, options)).key).toBeNull();
    expect(await take(PASS)).toBe('done');
    expect((await elsewhere.handlers['sign.load']({}, options)).key).toEqual(before);
    expect(backup).not.toContain(PASS);
  });
});
