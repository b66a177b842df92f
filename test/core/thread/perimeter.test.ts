import { describe, expect, it } from 'vitest';
import { type AwakeReason, awake, awakeReasons, type Whereabouts } from '../../../src/core/thread/perimeter';
import { awakeReasons as told } from '../../../src/messages/page-views';
import { charter } from '../charter/sample';

const { brands } = charter();
const base: Whereabouts = {
  page: { network: 'x', kind: 'thread', owner: 'someone' },
  key: 'someone/1',
  brands,
  watched: [],
  networks: { x: true },
  paused: false,
  mentioned: null,
};
const page = (more: Partial<Whereabouts['page']>) => ({ page: { ...base.page, ...more } });
const own = page({ owner: '@LIGNESAZUR' });
const watched = { watched: [{ network: 'x', page: 'someone/1' }] };

const rows: readonly (readonly [AwakeReason, boolean, string, Partial<Whereabouts>])[] = [
  ['own_page', true, 'the brand’s thread', own],
  ['own_page', true, 'the brand’s profile', page({ kind: 'profile', owner: 'LignesAzur' })],
  ['mention', true, 'a thread that mentions it', { mentioned: 'azur' }],
  [
    'not_in_perimeter',
    false,
    'a search that mentions it',
    { ...page({ kind: 'search' }), mentioned: 'azur' },
  ],
  ['watched', true, 'a page the user asked for', watched],
  ['watched', true, 'even a feed, when asked for', { ...watched, ...page({ kind: 'feed', owner: null }) }],
  ['private_feed', false, 'a feed', page({ kind: 'feed', owner: null })],
  ['private_feed', false, 'a feed with the brand’s name on it', page({ kind: 'feed', owner: 'LignesAzur' })],
  [
    'mention',
    true,
    'mentions of the brand, signed in as it',
    { ...page({ kind: 'mentions', owner: null }), mentioned: 'azur' },
  ],
  ['private_feed', false, 'mentions of somebody else', page({ kind: 'mentions', owner: null })],
  ['not_in_perimeter', false, 'another’s thread', {}],
  ['not_in_perimeter', false, 'an unknown owner', page({ owner: null })],
  [
    'not_in_perimeter',
    false,
    'the brand’s handle on another network',
    page({ network: 'facebook', owner: 'LignesAzur' }),
  ],
  ['paused', false, 'paused, on the own page', { ...own, paused: true }],
  ['network_off', false, 'the network switched off', { ...own, networks: { x: false } }],
  ['no_brand', false, 'no brand yet', { brands: [] }],
  ['practice', true, 'the practice page, even paused', { ...page({ network: 'practice' }), paused: true }],
];

describe('where Relais is awake', () => {
  it('every reason has its case', () => {
    expect(new Set(rows.map(([why]) => why))).toEqual(new Set(awakeReasons));
  });

  it('the screens are told of the same ones', () => {
    expect([...told].sort()).toEqual([...awakeReasons].sort());
  });

  it.each(rows)('%s (%s): %s', (why, up, _what, more) => {
    expect(awake({ ...base, ...more })).toMatchObject({ awake: up, why });
  });

  it('the page chooses the brand; elsewhere the only one, or none', () => {
    const two = [...brands, { ...(brands[0] as (typeof brands)[0]), id: 'other', pages: [] }];
    expect(awake({ ...base, ...own, brands: two }).brandId).toBe('azur');
    expect(awake({ ...base, mentioned: 'other', brands: two }).brandId).toBe('other');
    expect(awake({ ...base, ...watched }).brandId).toBe('azur');
    expect(awake({ ...base, ...watched, brands: two }).brandId).toBeNull();
  });
});
