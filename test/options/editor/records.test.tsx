// @vitest-environment jsdom
/** Records of the charter on their screens: added, refused beside the field, taken away and put back, kept half-typed. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storesWith } from '../../background/desk';
import { room } from './room';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('a topic', () => {
  it('without an owner is refused beside the field, and the summary leads there (P10)', async () => {
    const page = await room('#topics');
    await page.press('[data-part=add-topics]');
    expect(document.activeElement).toBe(page.one('[data-form="topics/new"] [name=name]'));
    await page.write('[data-form="topics/new"] [name=name]', 'Bus de nuit');
    await page.press('[data-form="topics/new"] [data-part=save]');
    await page.until(() => page.text().includes('Ce sujet n’a pas de service responsable'));
    const owner = page.one('[data-form="topics/new"] [name=owner]');
    expect(owner.getAttribute('aria-invalid')).toBe('true');
    expect(
      document.getElementById(owner.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent,
    ).toContain('choisissez-en un');
    expect(document.activeElement?.className).toContain('summary');
    await page.press('[data-form="topics/new"] [data-part=to-field]');
    expect(document.activeElement).toBe(owner);
    expect((await page.charter()).topics.map(({ name }) => name)).not.toContain('Bus de nuit');

    await page.write('[data-form="topics/new"] [name=owner]', 'customer-care');
    await page.write('[data-form="topics/new"] [name=keywords]', 'noctilien*\nbus de nuit');
    await page.press('[data-form="topics/new"] [data-part=save]');
    await page.until(() => !page.root.querySelector('[data-form="topics/new"]'));
    // Who works by keyboard goes on from where they began, and hears that it is kept.
    expect(document.activeElement).toBe(page.one('[data-part=add-topics]'));
    expect(page.one('[data-part=add-topics] ~ [role=status]').textContent).toContain('Enregistré');
    expect((await page.charter()).topics.at(-1)).toEqual({
      id: 'bus-de-nuit',
      name: 'Bus de nuit',
      owner: 'customer-care',
      perimeter: 'in',
      keywords: ['noctilien*', 'bus de nuit'],
      examples: [],
      signatureRequired: false,
    });
  });

  it('with words that say nothing is refused beside its words', async () => {
    const page = await room('#topics');
    await page.press('[data-record=delivery] [data-part=open]');
    await page.write('[data-record=delivery] [name=keywords]', 'colis\n***');
    await page.press('[data-record=delivery] [data-part=save]');
    await page.until(() => page.root.querySelector('[data-record=delivery] [name=keywords][aria-invalid]'));
    expect(page.one('[data-record=delivery] .field-error').textContent).toContain('***');
  });

  it('is found by a part of its name, without its accents', async () => {
    const page = await room('#topics');
    await page.write('[name=find]', 'greve');
    expect(
      [...page.root.querySelectorAll('[data-list=topics] [data-record]')].map((one) => one.textContent),
    ).toHaveLength(1);
    await page.write('[name=find]', 'zzz');
    expect(page.text()).toContain('Rien ne correspond');
  });
});

describe('a record taken away', () => {
  it('comes back where it stood, by one press where the keyboard already is', async () => {
    const page = await room('#limits');
    const before = (await page.charter()).redLines;
    const id = before[1]?.id ?? '';
    await page.press(`[data-record="${id}"] [data-part=open]`);
    await page.press(`[data-record="${id}"] [data-part=remove]`);
    await page.until(() => page.root.querySelector('[data-part=put-back]'));
    expect((await page.charter()).redLines.map((one) => one.id)).not.toContain(id);
    expect(document.activeElement).toBe(page.one('[data-part=put-back]'));
    await page.press('[data-part=put-back]');
    await page.until(() => page.text().includes('Remis'));
    expect((await page.charter()).redLines).toEqual(before);
  });

  it('that others point at says which', async () => {
    const page = await room('#articles');
    await page.press('[data-record=no-threat] [data-part=open]');
    await page.press('[data-record=no-threat] [data-part=remove]');
    await page.until(() => page.text().includes('Cet article n’existe pas dans la charte'));
    expect(page.text()).toContain('Lignes rouges ›');
  });
});

describe('what is typed', () => {
  it('outlives the tab, is said to be unsaved, and goes once it is saved', async () => {
    const stores = storesWith();
    const first = await room('#people', { stores });
    await first.press('[data-part=add-people]');
    await first.write('[data-form="people/new"] [name=name]', 'Léa Marchetti');
    dispatchEvent(new Event('pagehide'));
    await first.until(() => JSON.stringify(stores.area.data.get('typing') ?? '').includes('Marchetti'));

    const second = await room('#people', { stores });
    await second.until(() => second.root.querySelector('[data-form="people/new"] [data-part=draft]'));
    expect(second.one<HTMLInputElement>('[data-form="people/new"] [name=name]').value).toBe('Léa Marchetti');
    await second.press('[data-form="people/new"] [data-part=save]');
    await second.until(() => !second.root.querySelector('[data-form="people/new"]'));
    expect((await second.charter()).people.map(({ name }) => name)).toEqual(['Léa Marchetti']);
    await second.until(() => !stores.area.data.has('typing'));
  });

  it('goes back to the charter on demand, and no draft is left where the typing came back by itself', async () => {
    const stores = storesWith();
    const page = await room('#numbers', { stores });
    const field = '[data-form="part/snowball"] [name=growth]';
    await page.write(field, '5');
    await page.until(() => page.root.querySelector('[data-form="part/snowball"] [data-part=forget]'));
    expect(page.text()).toContain('5 fois le rythme habituel');
    await page.press('[data-form="part/snowball"] [data-part=forget]');
    expect(page.one<HTMLInputElement>(field).value).toBe('3');
    await page.write(field, '4');
    await page.write(field, '3');
    expect(page.root.querySelector('[data-form="part/snowball"] [data-part=draft]')).toBeNull();
  });

  it('says when it cannot be kept', async () => {
    const page = await room('#numbers');
    page.desk.stores.area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await page.write('[data-form="part/snowball"] [name=growth]', '5');
    await page.until(() => page.text().includes('Votre saisie ne peut pas être gardée'));
  });
});

describe('a number', () => {
  it.each([
    ['deviations', 'trois', 'plus grand que zéro'],
    ['deviations', '0', 'grande que zéro|trop petite'],
    ['floor', '2,5', 'nombre entier'],
    ['floor', '', 'nombre entier'],
  ])('%s refuses %j in words', async (field, typed, said) => {
    const page = await room('#numbers');
    await page.write(`[data-form="part/influence"] [name=${field}]`, typed);
    await page.press('[data-form="part/influence"] [data-part=save]');
    await page.until(() =>
      page.root.querySelector(`[data-form="part/influence"] [name=${field}][aria-invalid]`),
    );
    expect(page.one('[data-form="part/influence"] .field-error').textContent).toMatch(new RegExp(said));
  });

  it('is written with a comma, and saved', async () => {
    const page = await room('#numbers');
    await page.write('[data-form="part/influence"] [name=deviations]', '2,5');
    await page.press('[data-form="part/influence"] [data-part=save]');
    await page.until(() => page.text().includes('Enregistré.'));
    expect((await page.charter()).influence.deviations).toBe(2.5);
  });
});

describe('rows of a form', () => {
  const form = '[data-form="part/emergency"]';

  it('move, go and come back by their buttons, and are saved in their order', async () => {
    const page = await room('#care');
    const [first, second] = (await page.charter()).care.emergency;
    await page.press(`${form} [data-row="0"] [data-part=row-down]`);
    expect(document.activeElement).toBe(page.one(`${form} [data-row="1"] [data-part=row-down]`));
    await page.press(`${form} [data-row="0"] [data-part=row-remove]`);
    expect(document.activeElement).toBe(page.one(`${form} [data-part=row-back]`));
    await page.press(`${form} [data-part=row-back]`);
    await page.press(`${form} [data-part=save]`);
    await page.until(() => page.text().includes('Enregistré.'));
    expect((await page.charter()).care.emergency.slice(0, 2)).toEqual([second, first]);
  });

  it('are refused row by row', async () => {
    const page = await room('#care');
    const count = (await page.charter()).care.emergency.length;
    await page.press(`${form} [data-part=row-add]`);
    await page.write(`${form} [data-row="${count}"] [name=number]`, '15');
    await page.press(`${form} [data-part=save]`);
    await page.until(() =>
      page.root.querySelector(`${form} [data-row="${count}"] [name=label][aria-invalid]`),
    );
    expect(page.text()).toContain('Dites à quoi sert ce numéro');
  });
});

describe('whoever only reads', () => {
  it.each(['people', 'topics', 'limits', 'articles', 'voice', 'numbers', 'privacy'])(
    'types nowhere in %s',
    async (section) => {
      const page = await room(`#${section}`, { role: 'cm' });
      await page.until(() => page.root.querySelector('[data-list], [data-form]'));
      const record = page.root.querySelector('[data-record] [data-part=open]');
      if (record) await page.press('[data-record] [data-part=open]');
      const open = 'main :is(input, select, textarea):not(:disabled, [type=search])';
      expect([...page.root.querySelectorAll(open)]).toEqual([]);
      const acts = '[data-part=save], [data-part=remove], [data-part^=add-], [data-part^=row-]';
      expect([...page.root.querySelectorAll(acts)]).toEqual([]);
    },
  );
});
