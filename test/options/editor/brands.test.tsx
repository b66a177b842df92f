// @vitest-environment jsdom
/** Brands on their screen: added and given up, taken away and put back with all that they hold. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../../src/background/handlers';
import type { Brand } from '../../../src/core/charter/schema/brand';
import { deskOn, options, storesWith } from '../../background/desk';
import { room, shipped } from './room';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const brand = (id: string, name: string, handles: readonly string[]): Brand => ({
  id,
  name,
  aliases: [`${name}!`],
  pages: handles.map((handle) => ({ network: 'x', handle, name: null })),
  competitors: ['Autre'],
  ownContacts: ['3635'],
});

async function house(brands: readonly Brand[]) {
  const stores = storesWith();
  const handlers = handlersOf(deskOn(stores, shipped));
  for (const one of brands) {
    const { revision } = (await handlers['charter.load']({}, options)).charter;
    await handlers['charter.change'](
      { place: 'main', revision, change: { change: 'brand', brand: one } },
      options,
    );
  }
  return stores;
}

describe('a brand taken away', () => {
  it('comes back where it stood with its pages and contacts, by one press where the keyboard is', async () => {
    const page = await room('#brand', {
      stores: await house([
        brand('brand', 'Lignes d’Azur', ['lignesdazur']),
        brand('bateaux', 'Bateaux d’Azur', ['bateaux', 'bateaux_info']),
        brand('velos', 'Vélos d’Azur', ['velos']),
      ]),
    });
    const before = (await page.charter()).brands;
    expect(before).toHaveLength(3);
    await page.press('[data-brand=bateaux] [data-part=remove]');
    await page.until(() => page.root.querySelector('[data-part=put-back]'));
    expect((await page.charter()).brands.map(({ id }) => id)).toEqual(['brand', 'velos']);
    expect(page.root.querySelector('[data-brand=bateaux]')).toBeNull();
    expect(page.text()).toContain('Retiré : Bateaux d’Azur');
    expect(document.activeElement).toBe(page.one('[data-part=put-back]'));
    await page.press('[data-part=put-back]');
    await page.until(() => page.text().includes('Remis'));
    expect((await page.charter()).brands).toEqual(before);
  });

  it('is never the last one', async () => {
    const page = await room('#brand', { stores: await house([brand('brand', 'Lignes d’Azur', ['azur'])]) });
    expect(page.root.querySelector('[data-brand=brand] [data-part=remove]')).toBeNull();
  });
});

describe('a brand just added', () => {
  it('and taken away is not begun anew', async () => {
    const page = await room('#brand', { stores: await house([brand('brand', 'Lignes d’Azur', ['azur'])]) });
    await page.press('[data-part=add-brand]');
    await page.write('[data-brand=nouvelle-marque] [name=brand]', 'Bateaux d’Azur');
    await page.press('[data-brand=nouvelle-marque] [data-part=save]');
    await page.until(() => page.root.querySelector('[data-brand=nouvelle-marque] [data-part=remove]'));
    await page.press('[data-brand=nouvelle-marque] [data-part=remove]');
    await page.until(() => page.root.querySelector('[data-part=put-back]'));
    expect(page.root.querySelector('[data-brand=nouvelle-marque]')).toBeNull();
  });
});

describe('a page of a brand', () => {
  it('taken away comes back in its place before anything is saved', async () => {
    const stores = await house([brand('brand', 'Lignes d’Azur', ['un', 'deux', 'trois'])]);
    const page = await room('#brand', { stores });
    const rows = () => [...page.root.querySelectorAll('.plain-list li')].map((one) => one.textContent);
    const before = rows();
    await page.press('[data-brand=brand] li:nth-child(2) [data-part=remove-page]');
    expect(rows()).toHaveLength(2);
    expect(document.activeElement).toBe(page.one('[data-part=row-back]'));
    await page.press('[data-part=row-back]');
    expect(rows()).toEqual(before);
    expect(page.root.querySelector('[data-part=draft]')).toBeNull();
  });

  it('typed and not added is kept with the rest', async () => {
    const page = await room('#brand', { stores: await house([brand('brand', 'Lignes d’Azur', ['un'])]) });
    await page.write('[data-brand=brand] [name=handle]', 'https://www.facebook.com/lignesdazur');
    await page.press('[data-brand=brand] [data-part=save]');
    await page.until(() => page.text().includes('Enregistré'));
    expect((await page.charter()).brands[0]?.pages).toEqual([
      { network: 'x', handle: 'un', name: null },
      { network: 'facebook', handle: 'lignesdazur', name: null },
    ]);
    expect((page.one('[name=handle]') as HTMLInputElement).value).toBe('');
  });
});

describe('a new brand', () => {
  it('half-typed is open again at the next visit, and can be given up', async () => {
    const stores = await house([brand('brand', 'Lignes d’Azur', ['azur'])]);
    const first = await room('#brand', { stores });
    await first.press('[data-part=add-brand]');
    await first.write('[data-brand=nouvelle-marque] [name=brand]', 'Tramways d’Azur');
    dispatchEvent(new Event('pagehide'));
    await first.until(() => JSON.stringify(stores.area.data.get('typing') ?? '').includes('Tramways'));

    const again = await room('#brand', { stores });
    await again.until(() => again.root.querySelector('[data-brand=nouvelle-marque]'));
    expect((again.one('[data-brand=nouvelle-marque] [name=brand]') as HTMLInputElement).value).toBe(
      'Tramways d’Azur',
    );
    await again.press('[data-brand=nouvelle-marque] .save-bar button:nth-of-type(2)');
    await again.until(() => again.root.querySelector('[data-brand=nouvelle-marque]') === null);
    expect((await again.charter()).brands).toHaveLength(1);
  });
});

it('a turn of duty taken away comes back before anything is saved', async () => {
  const page = await room('#care');
  await page.press('[data-part=add-turn]');
  await page.write('[name=name]', 'Nadia');
  await page.press('[data-part=remove-turn]');
  expect(page.root.querySelector('[name=contact]')).toBeNull();
  expect(document.activeElement).toBe(page.one('[data-part=row-back]'));
  await page.press('[data-part=row-back]');
  expect((page.one('[name=name]') as HTMLInputElement).value).toBe('Nadia');
});
