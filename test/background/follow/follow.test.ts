/** Following an address: what is new comes into force or waits to be read; whatever else comes, the one in force stays. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followRound } from '../../../src/background/follow-charter/rounds';
import { start } from '../../../src/background/start';
import type { Charter } from '../../../src/core/charter/schema';
import type { Change } from '../../../src/messages/charter';
import { CHARTER_KEY } from '../../../src/storage/charter';
import { faults } from '../../storage/fakes';
import { options, popup, storesWith } from '../desk';
import { ADDRESS, admin, cm, crisisMode, PASSPHRASE, paper, server } from './server';

beforeEach(() => {
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockReturnValue(undefined);
  }
});

const HOUR = 3_600_000;
const brand = (name: string, id = 'azur') => ({
  id,
  name,
  aliases: [],
  pages: [],
  competitors: [],
  ownContacts: [],
});
const named = (name: string): Change => ({ change: 'brand', brand: brand(name, 'brand') });

/** What Anne publishes, small; the whole way from her screen is walked once. */
function published() {
  const site = server(paper(5));
  let revision = 5;
  const publish = (over: Partial<Charter> = {}) => {
    revision += 1;
    site.state.text = paper(revision, over);
  };
  return { ...site, publish };
}

async function following(
  review = false,
  trust: Parameters<ReturnType<typeof cm>['follow']>[0] = { kind: 'address' },
) {
  const site = published();
  const one = cm(site.answers);
  expect(await one.follow(trust, review)).toBe('done');
  return { ...site, one };
}

describe('a charter that follows an address', () => {
  it('shows what it would change first, asks for one host, and is in force with its author and since when', async () => {
    const house = admin();
    await house.change(named('Lignes d’Azur'));
    const { answers } = server(await house.publish('La première'));
    const one = cm(answers);
    const asked = {
      place: 'main',
      address: `${ADDRESS}#top`,
      confirmed: null,
      trust: { kind: 'address' },
    } as const;
    const { outcome, found } = await one.handlers['travel.try'](asked, options);
    expect(outcome).toBe('found');
    expect(found).toMatchObject({
      brands: ['Lignes d’Azur'],
      publication: { by: 'Anne Roux', note: 'La première' },
    });
    expect(found?.changes.map(({ part, name }) => [part, name])).toContainEqual(['brands', 'Lignes d’Azur']);
    expect((await one.load()).brands[0]?.name).not.toBe('Lignes d’Azur');
    const done = await one.handlers['travel.follow'](
      { ...asked, review: false, sum: found?.sum ?? '' },
      options,
    );
    expect(done.outcome).toBe('done');
    expect((await one.load()).revision).toBe((await house.load()).revision);
    expect(await one.view()).toMatchObject({
      address: ADDRESS,
      since: '2026-11-22T10:00:00.000Z',
      trouble: null,
    });
    const { versions } = await one.handlers['versions.list']({ place: 'main' }, options);
    expect(versions[0]).toMatchObject({ cause: 'followed', by: 'Anne Roux', note: 'La première' });
    expect(one.desk.fetched.every(({ address }) => address === ADDRESS)).toBe(true);
  });

  it('is not followed where the address gives something else by then, or may not be used', async () => {
    const { answers, publish } = published();
    const one = cm(answers);
    const asked = { place: 'main', address: ADDRESS, confirmed: null, trust: { kind: 'address' } } as const;
    const { found } = await one.handlers['travel.try'](asked, options);
    publish();
    const late = { ...asked, review: false, sum: found?.sum ?? '' };
    expect((await one.handlers['travel.follow'](late, options)).outcome).toBe('changed');
    for (const [address, outcome] of [
      ['http://chartes.maison.example/', 'not_https'],
      ['https://127.0.0.1/', 'number'],
      ['https://localhost/', 'this_machine'],
      ['https://a:b@chartes.maison.example/', 'credentials'],
      ['https://intranet/charte', 'inner'],
      ['chartes', 'not_an_address'],
    ] as const) {
      expect((await one.handlers['travel.try']({ ...asked, address }, options)).outcome, address).toBe(
        outcome,
      );
    }
    one.desk.withdrawn.add('https://chartes.maison.example/*');
    expect((await one.handlers['travel.try'](asked, options)).outcome).toBe('no_permission');
  });

  it('is asked once an hour with its tag, and nothing is loaded twice', async () => {
    const { one } = await following();
    const before = one.desk.fetched.length;
    await followRound(one.desk);
    expect(one.desk.fetched.length).toBe(before);
    expect(one.desk.alarms.get('follow')).toBe(one.desk.now + HOUR);
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect(one.desk.fetched.at(-1)?.etag).toMatch(/^"/);
    expect(one.desk.fetched.length).toBe(before + 1);
    expect(one.desk.alarms.get('follow')).toBe(one.desk.now + HOUR);
  });

  it('takes what is new at once, after a sleep too, and the perimeter with it', async () => {
    const { one, publish } = await following();
    publish({ brands: [brand('Lignes d’Émeraude')] });
    one.desk.now += 5 * HOUR;
    await start(one.desk, { get: async () => true, create: () => undefined });
    await vi.waitFor(async () => expect((await one.load()).brands[0]?.name).toBe('Lignes d’Émeraude'));
    expect(await one.view()).toMatchObject({ since: '2026-11-22T15:00:00.000Z', seen: false });
    expect(one.desk.stores.area.data.get('perimeter')).toMatchObject({
      brands: [{ name: 'Lignes d’Émeraude' }],
    });
  });

  it('waits to be read where the CM wants, and comes into force at their word', async () => {
    const { one, publish } = await following(true);
    publish({ crisisMode });
    await one.handlers['travel.check']({ place: 'main' }, options);
    expect((await one.load()).crisisMode.on).toBe(false);
    const { waits } = await one.view();
    expect(waits).toMatchObject({ crisis: true });
    const { found } = await one.handlers['travel.waiting']({ place: 'main' }, options);
    expect(found?.changes.map(({ part }) => part)).toEqual(['crisisMode']);
    expect(await one.handlers['travel.accept']({ place: 'main', sum: '0'.repeat(64) }, options)).toEqual({
      outcome: 'gone',
    });
    expect(await one.handlers['travel.accept']({ place: 'main', sum: waits?.sum ?? '' }, options)).toEqual({
      outcome: 'done',
    });
    expect((await one.load()).crisisMode.on).toBe(true);
    expect((await one.view()).waits).toBeNull();
  });

  it('that waits and is damaged is asked for again', async () => {
    const { one, publish } = await following(true);
    publish({ crisisMode });
    await one.handlers['travel.check']({ place: 'main' }, options);
    one.desk.stores.trail.data.set('follow/main', { text: 'zeros', sum: '0' });
    const { waits } = await one.view();
    expect(
      (await one.handlers['travel.accept']({ place: 'main', sum: waits?.sum ?? '' }, options)).outcome,
    ).toBe('gone');
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect((await one.view()).waits).toMatchObject({ sum: waits?.sum });
  });
});

describe('whatever else the address gives', () => {
  const bad = async (make: (text: string) => string) => {
    const { one, state } = await following();
    const before = await one.load();
    state.text = make(state.text);
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect(await one.load()).toEqual(before);
    return one;
  };
  const edited = (text: string, over: object) => JSON.stringify({ ...JSON.parse(text), ...over });

  it.each([
    ['truncated', (text: string) => text.slice(0, text.length / 2), 'unreadable'],
    ['empty', () => '', 'unreadable'],
    ['a page of the web', () => '<!doctype html><title>404</title>', 'unreadable'],
    ['another format', () => '{"format":"relais-proposals"}', 'unreadable'],
    ['too large', (text: string) => text + ' '.repeat(5_000_000), 'too_large'],
    ['another house’s', (text: string) => edited(text, { id: 'autre', revision: 900 }), 'other_charter'],
    [
      'another brand’s',
      (text: string) => edited(text, { revision: 900, brands: [brand('Autre', 'autre')] }),
      'other_brand',
    ],
    ['older', (text: string) => edited(text, { revision: 0, title: 'Ancienne' }), 'older'],
    ['changed under the same number', (text: string) => edited(text, { title: 'Autre' }), 'same_revision'],
    ['without owners', (text: string) => edited(text, { revision: 900, departments: [] }), 'unreadable'],
  ] as const)('%s: the one in force stays, and it is said since when', async (_, make, reason) => {
    const one = await bad(make);
    expect((await one.view()).trouble).toEqual({ reason, since: '2026-11-22T11:00:00.000Z' });
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect((await one.view()).trouble).toEqual({ reason, since: '2026-11-22T11:00:00.000Z' });
    const overview = await one.handlers['overview.load']({}, popup);
    expect(overview.source).toMatchObject({ kind: 'followed', trouble: reason });
  });

  it.each(['offline', 'timeout', 'cut', 'redirected', 'not_found', 'server_error', 'too_large'] as const)(
    '%s: the one in force stays, until the address answers again',
    async (outcome) => {
      const { one, state } = await following();
      const before = await one.load();
      state.answer = async () => ({ outcome });
      one.desk.now += HOUR;
      await followRound(one.desk);
      expect(await one.load()).toEqual(before);
      expect(await one.view()).toMatchObject({
        trouble: { reason: outcome, since: '2026-11-22T11:00:00.000Z' },
        answeredAt: '2026-11-22T10:00:00.000Z',
      });
      state.answer = null;
      one.desk.now += HOUR;
      await followRound(one.desk);
      expect(await one.view()).toMatchObject({ trouble: null, answeredAt: '2026-11-22T12:00:00.000Z' });
    },
  );

  it('a permission that was taken back is said, and nothing is asked', async () => {
    const { one } = await following();
    one.desk.withdrawn.add('https://chartes.maison.example/*');
    const before = one.desk.fetched.length;
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect((await one.view()).trouble?.reason).toBe('no_permission');
    expect(one.desk.fetched.length).toBe(before);
  });
});

describe('what it is believed on', () => {
  async function signing() {
    const house = admin();
    await house.change(named('Lignes d’Azur'));
    const made = await house.handlers['key.make']({ place: 'main', passphrase: PASSPHRASE }, options);
    const { key } = await house.handlers['travel.load']({ place: 'main' }, options);
    const site = server(await house.publish('Signée', true));
    return { house, key: key?.key ?? '', backup: made.backup ?? '', ...site };
  }

  it('a signed file is imported by hand as well, unless it was altered', async () => {
    const { house, state } = await signing();
    const { handlers } = admin();
    const take = (text: string) => handlers['charter.import']({ place: 'main', text, apply: true }, options);
    const altered = state.text.replace('Lignes d’Azur', 'Lignes d’Acier');
    expect(await take(altered)).toMatchObject({
      outcome: 'refused',
      problems: [{ reason: 'bad_signature' }],
    });
    expect((await take(state.text)).outcome).toBe('saved');
    const { charter } = await handlers['charter.load']({}, options);
    expect(charter.brands).toEqual((await house.load()).brands);
  });

  it('a key takes what it signed, and nothing unsigned, altered, or signed by another', async () => {
    const { house, key, state, answers } = await signing();
    const one = cm(answers);
    expect(await one.follow({ kind: 'key', key })).toBe('done');
    const good = state.text;
    const before = await one.load();
    const other = await signing();
    const cases = [
      ['not_signed', JSON.stringify({ ...JSON.parse(good).charter, revision: 900 })],
      ['bad_signature', good.replace('"revision": ', '"revision": 1')],
      [
        'bad_signature',
        JSON.stringify({ ...JSON.parse(good), signature: JSON.parse(other.state.text).signature }),
      ],
      ['other_key', other.state.text],
    ] as const;
    for (const [reason, text] of cases) {
      state.text = text;
      one.desk.now += HOUR;
      await followRound(one.desk);
      expect((await one.view()).trouble?.reason).toBe(reason);
      expect(await one.load()).toEqual(before);
    }
    await house.crisis(true);
    state.text = await house.publish('Accident', true);
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect(await one.view()).toMatchObject({ trouble: null });
    expect((await one.load()).crisisMode.on).toBe(true);
    // The one before, signed as it was, does not come back.
    state.text = good;
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect((await one.view()).trouble?.reason).toBe('older');
    expect((await one.load()).crisisMode.on).toBe(true);
  });

  it('a browser that cannot check a signature keeps the one in force and says so', async () => {
    const { house, key, state, answers } = await signing();
    const one = cm(answers);
    expect(await one.follow({ kind: 'key', key })).toBe('done');
    await house.crisis(true);
    state.text = await house.publish('Accident', true);
    Object.assign(one.desk, { verify: async () => null });
    await one.handlers['travel.check']({ place: 'main' }, options);
    expect((await one.view()).trouble?.reason).toBe('cannot_verify');
    expect((await one.load()).crisisMode.on).toBe(false);
  });

  it('a checksum takes that one file and no other, ever', async () => {
    const { publish, state, answers } = published();
    const one = cm(answers);
    expect(await one.follow({ kind: 'checksum', sum: '0'.repeat(64) })).toBe('other_file');
    const sum = one.desk.digest(state.text);
    expect(await one.follow({ kind: 'checksum', sum })).toBe('done');
    publish();
    one.desk.now += HOUR;
    await followRound(one.desk);
    expect((await one.view()).trouble?.reason).toBe('other_file');
  });

  it('the key comes back from its back-up with its passphrase alone, and cannot be taken out of the browser', async () => {
    const { house, key, backup } = await signing();
    const elsewhere = admin();
    const take = (passphrase: string, text = backup) =>
      elsewhere.handlers['key.take']({ place: 'main', passphrase, backup: text }, options);
    expect(await take('une autre phrase')).toEqual({ outcome: 'wrong' });
    expect(await take(PASSPHRASE, '{}')).toEqual({ outcome: 'not_a_key' });
    const swapped = JSON.stringify({ ...JSON.parse(backup), publicKey: `${'A'.repeat(43)}=` });
    expect(await take(PASSPHRASE, swapped)).toEqual({ outcome: 'wrong' });
    expect(await take(PASSPHRASE)).toEqual({ outcome: 'done' });
    expect((await elsewhere.handlers['travel.load']({ place: 'main' }, options)).key?.key).toBe(key);
    const pair = await house.desk.stores.keys.load('main');
    expect(pair?.privateKey.extractable).toBe(false);
  });
});

describe('a followed charter', () => {
  it('is read-only in the background, whatever a screen asks, until it is left', async () => {
    const { one, state } = await following();
    const { revision } = await one.load();
    const [first] = (await one.handlers['versions.list']({ place: 'main' }, options)).versions;
    const { handlers } = one;
    const place = 'main';
    const outcomes = [
      (await handlers['charter.change']({ place, revision, change: named('Moi') }, options)).outcome,
      (await handlers['charter.import']({ place, text: state.text, apply: true }, options)).outcome,
      (await handlers['charter.reset']({ place, language: 'fr' }, options)).outcome,
      (await handlers['versions.restore']({ place, revision, seq: first?.seq ?? 1, undo: false }, options))
        .outcome,
      (await handlers['charter.publish']({ place, revision, by: 'Moi', note: '', sign: false }, options))
        .outcome,
    ];
    expect(outcomes).toEqual(Array(5).fill('read_only'));
    expect((await one.load()).brands[0]?.name).toBe('Lignes d’Azur');
    expect((await handlers['travel.leave']({ place }, options)).outcome).toBe('done');
    expect(one.desk.withdrawn.has('https://chartes.maison.example/*')).toBe(true);
    expect(one.desk.alarms.has('follow')).toBe(false);
    expect(
      (await handlers['charter.change']({ place, revision, change: named('Moi') }, options)).outcome,
    ).toBe('saved');
  });

  it('that can no longer be read comes back from the address, though its number is the same', async () => {
    const { one, answers } = await following();
    one.desk.stores.area.data.set(CHARTER_KEY, 'zeros');
    one.desk.stores.twin.kept = 'zeros';
    const again = cm(answers, one.desk.stores);
    again.desk.now += HOUR;
    await followRound(again.desk);
    expect((await again.load()).brands[0]?.name).toBe('Lignes d’Azur');
    expect((await again.view()).trouble).toBeNull();
  });

  it('is old or new after a fault at each storage call of a look, and the next look mends it', async () => {
    const site = published();
    const old = site.state.text;
    const next = paper(6, { crisisMode });
    const run = async (failAt: number | null) => {
      const plan = faults();
      const stores = storesWith(plan);
      site.state.text = old;
      const one = cm(site.answers, stores);
      expect(await one.follow()).toBe('done');
      site.state.text = next;
      one.desk.now += HOUR;
      plan.calls = 0;
      plan.failAt = failAt;
      await followRound(one.desk).catch(() => undefined);
      const { calls } = plan;
      plan.failAt = null;
      const again = cm(site.answers, stores);
      const charter = await again.load();
      const { follow } = await again.handlers['travel.load']({ place: 'main' }, options);
      // What is known of the address and the charter in force never disagree.
      expect(follow?.revision, `step ${failAt}`).toBe(charter.revision);
      again.desk.now = one.desk.now + HOUR;
      await followRound(again.desk);
      expect((await again.load()).crisisMode.on, `step ${failAt}`).toBe(true);
      return calls;
    };
    const steps = await run(null);
    expect(steps).toBeGreaterThan(10);
    for (let failAt = 1; failAt <= steps; failAt += 1) await run(failAt);
  });

  it('reaches twelve CMs within the hour, each in a browser of their own', async () => {
    const { answers, publish } = published();
    const team = Array.from({ length: 12 }, () => cm(answers));
    for (const [at, one] of team.entries()) {
      one.desk.now += at * 4 * 60_000;
      expect(await one.follow()).toBe('done');
    }
    publish({ crisisMode });
    for (const one of team) {
      one.desk.now = one.desk.alarms.get('follow') ?? Number.NaN;
      await followRound(one.desk);
    }
    const told = await Promise.all(team.map((one) => one.handlers['overview.load']({}, popup)));
    expect(told.map(({ crisis }) => crisis)).toEqual(Array(12).fill(true));
    expect(told.every(({ crisisNote }) => crisisNote?.by === 'Anne Roux')).toBe(true);
    expect(new Set(team.map(({ desk }) => desk.stores)).size).toBe(12);
  });
});
