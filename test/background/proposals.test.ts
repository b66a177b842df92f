import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { purge } from '../../src/background/purge';
import { MOST_OWN } from '../../src/core/proposals/own';
import type { Proposed } from '../../src/core/proposals/proposal';
import type { Change } from '../../src/messages/charter';
import type { RequestOf } from '../../src/messages/contract';
import { proposalsItem } from '../../src/storage/proposals';
import { faults } from '../storage/fakes';
import { found, KEY, onX } from './comments';
import { card, content, deskOn, options, popup, storesWith, TAB } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const text = 'Bonjour, votre carte reste valable jusqu’au 31 décembre. Rien à faire de votre côté. ^LM';
const reply: Proposed = { kind: 'reply', reply: null, title: null, lang: 'en', text };
const comment =
  'Bonjour @lea_rv, ma carte expire demain, écrivez-moi à lea@exemple.fr ou au 06 12 34 56 78, que faire ?';

function browser(stores = storesWith()) {
  const desk = deskOn(stores);
  desk.page['content.comment'] = () => found(comment, {}, onX);
  const handlers = handlersOf(desk);
  const add = (over: Partial<RequestOf<'proposal.add'>> = {}) =>
    handlers['proposal.add']({ target: null, what: reply, why: 'On le demande.', by: 'LM', ...over }, popup);
  const list = async (practice = false) => (await handlers['proposal.list']({ practice }, popup)).proposals;
  const file = async (again = false) => (await handlers['proposal.file']({ again }, popup)).files;
  const receive = (given: string, anyway = false) =>
    handlers['inbox.receive']({ text: given, anyway }, options);
  const charter = async () => (await handlers['charter.load']({}, options)).charter;
  const inbox = async () => (await handlers['inbox.load']({}, options)).received;
  const change = async (one: Change) =>
    handlers['charter.change']({ place: 'main', revision: (await charter()).revision, change: one }, options);
  return { desk, stores, handlers, add, list, file, receive, charter, inbox, change };
}

const brand = (name: string): Change => ({
  change: 'brand',
  brand: {
    id: 'brand',
    name,
    aliases: [],
    pages: [{ network: 'x', handle: 'ligneo', name: null }],
    competitors: [],
    ownContacts: [],
  },
});
const answer = (id: string, outcome: 'accepted' | 'edited' | 'refused', note = '') => ({
  id,
  outcome,
  note,
  on: '2026-11-23',
});

describe('a proposal', () => {
  it('takes along the comment without names, addresses and numbers, and says its own language', async () => {
    const { add, list } = browser();
    const target = { tabId: TAB, key: KEY };
    expect((await add({ target })).outcome).toBe('kept');
    const [one] = await list();
    expect(one?.state).toBe('waiting');
    expect(one?.proposal).toMatchObject({ by: 'LM', what: { lang: 'fr' }, about: { network: 'x' } });
    const { excerpt } = one?.proposal.about ?? { excerpt: '' };
    expect(excerpt).toMatch(/^Bonjour @…, ma carte expire demain/);
    for (const piece of ['lea_rv', 'exemple.fr', '12 34']) expect(excerpt).not.toContain(piece);
  });

  it('takes the excerpt that the CM chose, cleaned again; or none', async () => {
    const { add, list } = browser();
    const target = { tabId: TAB, key: KEY };
    await add({ target, excerpt: 'demande @lea_rv demain' });
    await add({ target, excerpt: null, why: 'Autre raison.' });
    const abouts = (await list()).map(({ proposal }) => proposal.about?.excerpt ?? null);
    expect(abouts).toEqual([null, 'demande @… demain']);
  });

  it('outlives the comment: what was written is kept where the page is gone', async () => {
    const { desk, add, list } = browser();
    delete desk.page['content.comment'];
    expect(await add({ target: { tabId: TAB, key: KEY }, excerpt: 'Ma carte' })).toMatchObject({
      outcome: 'kept',
    });
    expect((await list())[0]?.proposal.about).toMatchObject({ excerpt: 'Ma carte', network: null });
  });

  it('pressed twice is one', async () => {
    const { desk, add, list } = browser();
    const first = await add();
    desk.now += 1_000;
    expect(await add()).toEqual(first);
    expect(await list()).toHaveLength(1);
  });

  it('that says nothing is refused, and one too many is said', async () => {
    const { add, stores, list } = browser();
    expect((await add({ what: { kind: 'other', words: '  ' } as Proposed })).outcome).toBe('refused');
    await add();
    const [own] = (stores.area.data.get('proposals') as { value: object[] }).value;
    const full = { version: proposalsItem.version, value: Array.from({ length: MOST_OWN }, () => own) };
    stores.area.data.set('proposals', full);
    expect((await add({ why: 'Une de plus.' })).outcome).toBe('full');
    expect(await list()).toHaveLength(MOST_OWN);
  });

  it('of an agreed reply in other words is another text for that reply', async () => {
    const { add, change, charter, list } = browser();
    const agreed = (await charter()).replies[0];
    if (!agreed) throw new Error('no reply');
    const approval = {
      department: agreed.department,
      person: 'Claire',
      recordedBy: 'Léa',
      means: 'email',
    } as const;
    const days = { on: '2026-11-01', from: '2026-11-01', until: '2027-11-01', note: '' };
    await change({ change: 'reply_approved', id: agreed.id, ...approval, ...days });
    const words = agreed.variants.find(({ lang }) => lang === 'fr')?.text ?? '';
    const other = words.replace('{{first_name}}', 'Léa').replace('Bonjour', 'Bonsoir');
    await add({ what: { ...reply, text: other } as Proposed });
    expect((await list())[0]?.proposal.what).toMatchObject({ reply: agreed.id, title: agreed.title });
  });

  it('may be made from the card and the popup, with the comment that is theirs, and from no page', async () => {
    const { desk, handlers } = browser();
    await desk.cards.open(content, KEY, 'n'.repeat(22));
    const asked = { target: { nonce: 'n'.repeat(22) } };
    expect((await handlers['proposal.start'](asked, card)).excerpt).toContain('ma carte expire');
    await expect(handlers['proposal.start']({ target: { nonce: 'x'.repeat(22) } }, card)).rejects.toThrow();
    const start = await handlers['proposal.start']({ target: { tabId: TAB, key: KEY } }, popup);
    expect(start.rule?.guidance.length).toBeGreaterThan(10);
  });

  it('on the practice page stays there', async () => {
    const { desk, add, list, file } = browser();
    desk.practising = true;
    await add({ target: { tabId: TAB, key: KEY } });
    expect(await list()).toEqual([]);
    expect(await list(true)).toHaveLength(1);
    expect(await file()).toEqual([]);
  });

  it.each([
    ['storage is full', () => new Error('Resource::kQuotaBytes quota exceeded'), 'storage_full'],
    ['storage fails', () => new Error('broken'), 'not_saved'],
  ])('is not said to be kept where %s', async (_, error, outcome) => {
    const plan = faults(null, error);
    const { desk, add, list } = browser(storesWith(plan));
    await list();
    const set = desk.stores.area.set.bind(desk.stores.area);
    desk.stores.area.set = async () => {
      throw error();
    };
    expect((await add()).outcome).toBe(outcome);
    desk.stores.area.set = set;
    expect(await list()).toEqual([]);
    expect((await add()).outcome).toBe('kept');
  });
});

describe('the way to the admin and back', () => {
  it('draft, file, inbox, accepted, next charter, told', async () => {
    const cm = browser();
    const admin = browser();
    await cm.add();
    await cm.add({ what: { kind: 'topic', name: 'Carte jeune', words: ['carte jeune'] }, why: 'Il manque.' });
    const [file, ...more] = await cm.file();
    expect(more).toEqual([]);
    if (!file) throw new Error('no file');
    expect(file.ids).toHaveLength(2);
    expect((await cm.handlers['proposal.sent']({ ids: file.ids }, popup)).ok).toBe(true);
    expect((await cm.list()).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(await cm.file()).toEqual([]);

    expect(await admin.receive(file.text)).toEqual({ outcome: 'received', fresh: 2, known: 0, left: 0 });
    // Dropped again, and made again by the CM: it is known by what it says.
    expect(await admin.receive(file.text)).toMatchObject({ fresh: 0, known: 2 });
    const [again] = await cm.file(true);
    expect(await admin.receive(again?.text ?? '')).toMatchObject({ fresh: 0, known: 2 });
    const received = await admin.inbox();
    expect(received).toHaveLength(2);

    const [first, second] = received.map(({ proposal }) => proposal.id) as [string, string];
    const makes = {
      makes: 'reply',
      id: 'carte',
      title: 'Carte valable',
      department: 'customer-care',
      lang: 'fr',
      text,
      status: 'submitted',
    } as const;
    expect(
      (await admin.change({ change: 'proposal_settled', answer: answer(first, 'accepted'), makes })).outcome,
    ).toBe('saved');
    const refusal = answer(second, 'refused', 'Le sujet « Abonnements » le couvre.');
    await admin.change({ change: 'proposal_settled', answer: refusal, makes: null });
    const next = await admin.charter();
    expect(next.replies.at(-1)).toMatchObject({ id: 'carte', status: 'submitted', approvals: [] });
    expect(next.proposals).toEqual([answer(first, 'accepted'), refusal]);
    // Answered proposals stay answered, also from a browser that forgot its inbox.
    await admin.handlers['inbox.drop']({ id: first }, options);
    expect(await admin.receive(file.text)).toMatchObject({ fresh: 0, known: 2 });

    const imported = await cm.handlers['charter.import'](
      { place: 'main', text: JSON.stringify(next), apply: true },
      options,
    );
    expect(imported.outcome).toBe('saved');
    const told = await cm.list();
    expect(told.map(({ state }) => state)).toEqual(['refused', 'accepted']);
    expect(told[0]?.answer?.note).toContain('Abonnements');
    expect(told.every(({ read }) => !read)).toBe(true);
    await cm.handlers['proposal.read']({ id: second }, popup);
    expect((await cm.list())[0]?.read).toBe(true);
    // A later charter that no longer holds the answers takes nothing back.
    const { proposals: _, ...bare } = await cm.charter();
    await cm.handlers['charter.import']({ place: 'main', text: JSON.stringify(bare), apply: true }, options);
    expect((await cm.list()).map(({ state }) => state)).toEqual(['refused', 'accepted']);
  });

  it('a charter that only brings an answer is one to take over', async () => {
    const cm = browser();
    const { id } = await cm.add();
    const next = { ...(await cm.charter()), proposals: [answer(id ?? '', 'refused', 'Non.')] };
    const asked = { place: 'main', text: JSON.stringify(next), apply: false };
    const { differences } = await cm.handlers['charter.import'](asked, options);
    expect(differences).toHaveLength(1);
  });

  it('a file for another house is said, with the charter that would suit, and taken only on request', async () => {
    const cm = browser();
    await cm.change(brand('Lignéo'));
    await cm.add();
    const [file] = await cm.file();
    const admin = browser();
    await admin.change(brand('Maison Tilleul'));
    expect(await admin.receive(file?.text ?? '')).toMatchObject({
      outcome: 'other_house',
      brands: ['Lignéo'],
      suits: null,
    });
    expect(await admin.inbox()).toEqual([]);
    await admin.handlers['charter.shelf']({ do: 'add', language: 'fr' }, options);
    const shown = (await admin.handlers['charter.load']({}, options)).place;
    const loaded = await admin.charter();
    await admin.handlers['charter.change'](
      { place: shown, revision: loaded.revision, change: brand('LIGNEO') },
      options,
    );
    await admin.handlers['charter.shelf']({ do: 'choose', place: 'main' }, options);
    expect(await admin.receive(file?.text ?? '')).toMatchObject({
      outcome: 'other_house',
      suits: { place: shown },
    });
    expect(await admin.receive(file?.text ?? '', true)).toMatchObject({ outcome: 'received', fresh: 1 });
    expect(await admin.inbox()).toHaveLength(1);
  });

  it.each([
    ['bonjour', 'not_json'],
    ['{"format":"relais-charter","version":1}', 'not_proposals'],
    ['{"format":"relais-proposals","version":1,"made":"2026', 'cut_short'],
  ])('%s is refused and nothing is lost', async (given, problem) => {
    const admin = browser();
    const cm = browser();
    await cm.add();
    await admin.receive((await cm.file())[0]?.text ?? '');
    expect(await admin.receive(given)).toMatchObject({ outcome: 'refused', problem });
    expect(await admin.inbox()).toHaveLength(1);
  });

  it('proposals of two houses go in two files', async () => {
    const cm = browser();
    await cm.change(brand('Lignéo'));
    await cm.add();
    await cm.handlers['charter.shelf']({ do: 'add', language: 'fr' }, options);
    await cm.add({ why: 'Pour l’autre maison.' });
    const files = await cm.file();
    expect(files.map(({ ids }) => ids.length)).toEqual([1, 1]);
    expect(new Set(files.map(({ place }) => place)).size).toBe(2);
  });

  it('one that the disk has changed does not leave under the CM’s initials', async () => {
    const cm = browser();
    await cm.add();
    const kept = cm.stores.area.data.get('proposals') as { value: { proposal: { why: string } }[] };
    if (kept.value[0]) kept.value[0].proposal.why = 'On ne le demande pas.';
    expect(await cm.file()).toEqual([]);
  });
});

describe('an answer', () => {
  async function withOne(what: Proposed) {
    const house = browser();
    const { id } = await house.add({ what });
    return { ...house, id: id ?? '' };
  }

  it('puts another text beside the one in force, with its blanks, and the department agrees or not', async () => {
    const house = await withOne(reply);
    const agreed = (await house.charter()).replies.find(({ variants }) => variants.length > 1);
    if (!agreed) throw new Error('no reply');
    const makes = {
      makes: 'reply_text',
      reply: agreed.id,
      lang: 'fr',
      text: 'Bonsoir {{first_name}}, voici la date\u00a0: {{date_prevue}}.',
      by: 'LM',
    } as const;
    const settle = () =>
      house.change({ change: 'proposal_settled', answer: answer(house.id, 'accepted'), makes });
    expect(await settle()).toMatchObject({ outcome: 'saved' });
    const now = (await house.charter()).replies.find(({ id }) => id === agreed.id);
    expect(now).toMatchObject({ variants: agreed.variants, status: agreed.status });
    expect(now?.proposed).toMatchObject({ by: 'LM', on: '2026-11-23' });
    expect(now?.proposed?.variants.find(({ lang }) => lang === 'fr')?.text).toBe(makes.text);
    expect(now?.proposed?.blanks.map(({ id }) => id)).toContain('date_prevue');

    const refused = await house.change({ change: 'reply_text_refused', id: agreed.id, note: 'Trop long.' });
    expect(refused.outcome).toBe('saved');
    expect((await house.charter()).replies.find(({ id }) => id === agreed.id)).toMatchObject({
      proposed: null,
      note: 'Trop long.',
    });
    // Refused meanwhile: an agreement to it agrees to nothing else.
    const agreement = {
      change: 'reply_approved',
      id: agreed.id,
      proposed: true,
      department: agreed.department,
      person: 'Claire',
      recordedBy: 'Léa',
      means: 'email',
      on: '2026-11-22',
      from: '2026-11-22',
      until: '2027-11-22',
      note: '',
    } as const;
    expect((await house.change(agreement)).outcome).toBe('stale');
    await settle();
    expect((await house.change(agreement)).outcome).toBe('saved');
    const { charter, standings } = await house.handlers['charter.load']({}, options);
    const after = charter.replies.find(({ id }) => id === agreed.id);
    expect(after?.variants.find(({ lang }) => lang === 'fr')?.text).toBe(makes.text);
    expect(after?.proposed).toBeNull();
    expect(standings[agreed.id]).toBe('in_force');
  });

  it('gives a rule its guidance, and a topic its owner; without one it is refused whole (P10)', async () => {
    const house = await withOne({ kind: 'topic', name: 'Carte jeune', words: ['carte jeune'] });
    const rule = (await house.charter()).rules[0]?.id ?? '';
    const guidance = { makes: 'guidance', rule, guidance: 'Répondez dans l’heure.' } as const;
    await house.change({
      change: 'proposal_settled',
      answer: answer('0'.repeat(32), 'edited'),
      makes: guidance,
    });
    expect((await house.charter()).rules[0]?.guidance).toBe('Répondez dans l’heure.');
    const topic = {
      makes: 'topic' as const,
      id: 'carte-jeune',
      name: 'Carte jeune',
      words: ['carte jeune'],
    };
    const settle = (owner: string) =>
      house.change({
        change: 'proposal_settled',
        answer: answer(house.id, 'accepted'),
        makes: { ...topic, owner },
      });
    expect(await settle('nobody')).toMatchObject({
      outcome: 'refused',
      problems: [{ reason: 'orphan_topic' }],
    });
    expect((await house.charter()).proposals?.map(({ id }) => id)).toEqual(['0'.repeat(32)]);
    expect(await settle('customer-care')).toMatchObject({ outcome: 'saved' });
    expect((await house.charter()).topics.at(-1)).toMatchObject({
      id: 'carte-jeune',
      owner: 'customer-care',
    });
  });

  it('stays given where the charter begins anew', async () => {
    const house = await withOne(reply);
    await house.change({
      change: 'proposal_settled',
      answer: answer(house.id, 'refused', 'Non.'),
      makes: null,
    });
    await house.handlers['charter.reset']({ place: 'main', language: 'fr' }, options);
    expect((await house.charter()).proposals).toEqual([answer(house.id, 'refused', 'Non.')]);
  });

  it('about a record that is gone is stale, and a second answer takes the place of the first', async () => {
    const house = await withOne(reply);
    const gone = { makes: 'guidance', rule: 'nobody', guidance: '' } as const;
    const settled = (outcome: 'accepted' | 'refused', makes: typeof gone | null) =>
      house.change({ change: 'proposal_settled', answer: answer(house.id, outcome, 'Non.'), makes });
    expect((await settled('accepted', gone)).outcome).toBe('stale');
    await settled('refused', null);
    await settled('accepted', null);
    expect((await house.charter()).proposals).toEqual([answer(house.id, 'accepted', 'Non.')]);
  });
});

describe('the scratch pad', () => {
  const scratch = { text: 'Bonjour, ', against: { tabId: TAB, key: KEY } };

  it('is kept for a day in the session, and forgotten on request', async () => {
    const { desk, handlers, stores } = browser();
    expect(await handlers['scratch.load']({}, popup)).toEqual({ scratch: null });
    await handlers['scratch.save']({ scratch }, popup);
    expect(stores.area.data.has('scratch')).toBe(false);
    desk.now += 23 * 3_600_000;
    expect(await handlers['scratch.load']({}, popup)).toEqual({ scratch });
    desk.now += 2 * 3_600_000;
    expect(await handlers['scratch.load']({}, popup)).toEqual({ scratch: null });
    expect(stores.session.data.has('scratch')).toBe(false);
    await handlers['scratch.save']({ scratch }, popup);
    await handlers['scratch.save']({ scratch: null }, popup);
    expect(await handlers['scratch.load']({}, popup)).toEqual({ scratch: null });
  });

  it('that nobody opens again goes with the daily purge', async () => {
    const { desk, handlers, stores } = browser();
    await handlers['scratch.save']({ scratch }, popup);
    await purge(desk);
    expect(stores.session.data.has('scratch')).toBe(true);
    desk.now += 25 * 3_600_000;
    await purge(desk);
    expect(stores.session.data.has('scratch')).toBe(false);
  });

  it('says so where it could not be kept', async () => {
    const { desk, handlers } = browser();
    desk.stores.session.set = () => Promise.reject(new Error('quota'));
    expect(await handlers['scratch.save']({ scratch }, popup)).toEqual({ ok: false });
  });
});
