/** The organisation's policy: the charter it fixes, the settings it holds fast, and values that cannot be used. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { obeyPolicy } from '../../../src/background/follow-charter/policy';
import { followRound } from '../../../src/background/follow-charter/rounds';
import { settingsItem } from '../../../src/storage/items';
import { options } from '../desk';
import { ADDRESS, cm, crisisMode, paper, server } from './server';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

async function under(policy: Readonly<Record<string, unknown>>, text = paper(5)) {
  const site = server(text);
  const one = cm(site.answers);
  one.desk.policy = policy;
  await obeyPolicy(one.desk);
  await followRound(one.desk);
  return { ...site, one };
}

describe('a policy', () => {
  it('puts its own charter in force, read-only, and a newer one when it is edited', async () => {
    const { one } = await under({ charter: paper(5) });
    expect(await one.load()).toMatchObject({ id: 'lignes', revision: 5 });
    expect(await one.view()).toMatchObject({ managed: true, address: null, trouble: null });
    const { handlers } = one;
    const change = { place: 'main', revision: 5, change: { change: 'small_house', on: true } } as const;
    expect((await handlers['charter.change'](change, options)).outcome).toBe('read_only');
    expect((await handlers['travel.leave']({ place: 'main' }, options)).outcome).toBe('managed');
    await handlers['charter.shelf']({ do: 'add', language: 'fr' }, options);
    expect((await handlers['charter.shelf']({ do: 'remove', place: 'main' }, options)).outcome).toBe(
      'managed',
    );
    one.desk.policy = { charter: paper(6, { crisisMode }) };
    await obeyPolicy(one.desk);
    expect(await one.load().then(() => one.desk.rulings.at('main'))).toMatchObject({
      charter: { revision: 6, crisisMode: { on: true } },
    });
  });

  it('is obeyed by the time a screen shows the charter, where no event told of it', async () => {
    const one = cm(server(paper(5)).answers);
    expect((await one.load()).id).not.toBe('lignes');
    one.desk.policy = { charter: paper(5) };
    expect(await one.load()).toMatchObject({ id: 'lignes', revision: 5 });
    one.desk.policy = { charter: paper(6) };
    expect((await one.load()).revision).toBe(6);
  });

  it('keeps the one in force where it holds an older or a broken one, and says so', async () => {
    const { one } = await under({ charter: paper(5) });
    for (const [charter, reason] of [
      [paper(4), 'older'],
      [paper(9).slice(0, 500), 'unreadable'],
      [paper(9, { id: 'autre' }), 'other_charter'],
    ] as const) {
      one.desk.policy = { charter };
      await obeyPolicy(one.desk);
      expect((await one.load()).revision).toBe(5);
      expect((await one.view()).trouble?.reason).toBe(reason);
    }
  });

  it('makes the browser follow an address; nobody leaves it here, and it is left when the policy goes', async () => {
    const { one } = await under({ charterAddress: ADDRESS });
    expect(await one.view()).toMatchObject({ managed: true, address: ADDRESS, revision: 5 });
    const asked = { place: 'main', address: ADDRESS, confirmed: null, trust: { kind: 'address' } } as const;
    const { found } = await one.handlers['travel.try'](asked, options);
    const follow = { ...asked, review: false, sum: found?.sum ?? '' };
    expect((await one.handlers['travel.follow'](follow, options)).outcome).toBe('managed');
    one.desk.policy = {};
    await obeyPolicy(one.desk);
    expect((await one.handlers['travel.load']({ place: 'main' }, options)).follow).toBeNull();
    expect((await one.load()).revision).toBe(5);
  });

  it('pins the key: an unsigned charter at its address never comes into force', async () => {
    const { one } = await under({ charterAddress: ADDRESS, charterKey: `${'A'.repeat(43)}=` });
    expect((await one.view()).trouble?.reason).toBe('not_signed');
    expect((await one.load()).id).not.toBe('lignes');
  });

  it('holds settings fast, whatever a screen saves, and leaves the others alone', async () => {
    const { one } = await under({ settings: { role: 'cm', language: 'en' } });
    const { handlers } = one;
    expect(await handlers['settings.load']({}, options)).toMatchObject({
      role: 'cm',
      language: 'en',
      welcomed: true,
    });
    const asked = { ...settingsItem.fallback, role: 'admin', language: 'fr', initials: 'LM' } as const;
    await handlers['settings.save'](asked, options);
    expect(await handlers['settings.load']({}, options)).toMatchObject({
      role: 'cm',
      language: 'en',
      initials: 'LM',
    });
    expect((await handlers['travel.load']({ place: 'main' }, options)).locked).toEqual(['language', 'role']);
  });

  it.each([
    ['an address that is none', { charterAddress: 'charte' }],
    ['an address without https', { charterAddress: 'http://chartes.maison.example/' }],
    ['a key that is none', { charterKey: 'clé' }],
    ['a role that is none', { settings: { role: 'chef' } }],
    ['a name nobody knows', { charte: 'x' }],
    ['numbers for texts', { charter: 5 }],
  ])('%s is said, and changes nothing', async (_, policy) => {
    const { one } = await under(policy);
    const { policyTrouble, follow, locked } = await one.handlers['travel.load']({ place: 'main' }, options);
    expect([policyTrouble, follow, locked]).toEqual([true, null, []]);
  });

  it('that the browser does not have is no policy', async () => {
    const { one } = await under({});
    Object.assign(one.desk, { managed: () => Promise.reject(new Error('no managed storage')) });
    await obeyPolicy(one.desk);
    expect((await one.handlers['travel.load']({ place: 'main' }, options)).policyTrouble).toBe(false);
  });
});
