import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActingAccount } from '../../../src/core/comment';
import { type ActingBrand, actingVerdict } from '../../../src/core/thread/acting';

const tilleul: ActingBrand = {
  id: 'tilleul',
  name: 'Maison Tilleul',
  pages: [
    { network: 'x', handle: 'MaisonTilleul' },
    { network: 'facebook', handle: 'maison.tilleul', name: 'Maison Tilleul, tisanes' },
  ],
};
const azur: ActingBrand = { id: 'azur', name: 'Lignes d’Azur', pages: [{ network: 'x', handle: 'azur' }] };
const number: ActingBrand = {
  id: 'number',
  name: 'Tisanes Belorme',
  pages: [{ network: 'facebook', handle: '100064000000001' }],
};
const twin: ActingBrand = {
  ...azur,
  id: 'twin',
  name: 'Maison Tilleul',
  pages: [{ network: 'x', handle: 't' }],
};

const as = (handle: string | null, name: string | null = null): ActingAccount => ({ handle, name });
const rows: readonly (readonly [
  string,
  ActingAccount | null,
  string,
  readonly ActingBrand[],
  string | null,
  string,
])[] = [
  ['nothing shown', null, 'x', [tilleul], 'tilleul', 'unknown'],
  ['the brand', as('@maisontilleul'), 'x', [tilleul], 'tilleul', 'brand'],
  ['somebody', as('lea'), 'x', [tilleul], 'tilleul', 'other'],
  ['somebody with the brand’s name', as('lea', 'Maison Tilleul'), 'x', [tilleul], 'tilleul', 'other'],
  ['another brand of the user’s', as('azur'), 'x', [tilleul, azur], 'tilleul', 'other'],
  ['one of the brands, where none is chosen', as('azur'), 'x', [tilleul, azur], null, 'brand'],
  ['no page on this network', as('lea'), 'facebook', [azur], 'azur', 'unknown'],
  ['the page’s exact name', as(null, 'Maison Tilleul, tisanes'), 'facebook', [tilleul], 'tilleul', 'brand'],
  ['a part of the name', as(null, 'Maison Tilleul'), 'facebook', [tilleul], 'tilleul', 'unknown'],
  ['the brand’s name, where the page has none', as(null, 'Lignes d’Azur'), 'x', [azur], 'azur', 'brand'],
  ['a name two brands bear', as(null, 'Maison Tilleul'), 'x', [tilleul, twin], 'tilleul', 'unknown'],
  ['the name of another brand', as(null, 'Lignes d’Azur'), 'x', [tilleul, azur], 'tilleul', 'unknown'],
  ['any other name', as(null, 'Léa Martin'), 'x', [tilleul], 'tilleul', 'unknown'],
  ['an empty name', as(null, ' '), 'x', [{ ...azur, name: '' }], 'azur', 'unknown'],
  ['a number for a written handle', as('100064000000001'), 'facebook', [tilleul], 'tilleul', 'unknown'],
  ['a written handle for a number', as('tisanes.belorme'), 'facebook', [number], 'number', 'unknown'],
  [
    'the same, under the exact name',
    as('belorme', 'Tisanes Belorme'),
    'facebook',
    [number],
    'number',
    'brand',
  ],
  ['another number', as('100064000000002'), 'facebook', [number], 'number', 'other'],
];

describe('the account one writes under', () => {
  it.each(rows)('%s: %#', (_, acting, network, brands, brandId, expected) => {
    expect(actingVerdict(acting, network, brands, brandId)).toBe(expected);
  });

  it('is never called another’s without a handle, nor the brand’s by a handle that is not its own', () => {
    const account = fc.record({
      handle: fc.option(fc.constantFrom('maisontilleul', 'azur', 'lea', '12', '@AZUR'), { nil: null }),
      name: fc.option(fc.constantFrom('Maison Tilleul', 'Lignes d’Azur', 'Léa', ''), { nil: null }),
    });
    const lists = fc.subarray([tilleul, azur, number, twin]);
    const ids = fc.constantFrom('tilleul', 'azur', 'number', 'twin', null);
    fc.assert(
      fc.property(account, fc.constantFrom('x', 'facebook'), lists, ids, (acting, network, brands, id) => {
        const said = actingVerdict(acting, network, brands, id);
        if (acting.handle === null) expect(said).not.toBe('other');
        if (acting.handle === 'lea') expect(said).not.toBe('brand');
        expect(actingVerdict(acting, network, [...brands].reverse(), id)).toBe(said);
      }),
      { numRuns: 500 },
    );
  });
});
