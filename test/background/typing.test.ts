/** Half-typed forms kept by the background: by charter, for a time, and never too many. */
import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { MOST_DRAFTS } from '../../src/storage/typing';
import { deskOn, options, storesWith } from './desk';

const draft = (form: string, typed = '{"name":"Léa"}') => ({ form, typed, base: '{"name":""}', revision: 1 });

function house() {
  const desk = deskOn(storesWith());
  const handlers = handlersOf(desk);
  const save = (place: string, form: string, one: ReturnType<typeof draft> | null) =>
    handlers['typing.save']({ place, form, draft: one }, options);
  const load = async (place: string) => (await handlers['typing.load']({ place }, options)).drafts;
  return { desk, handlers, save, load };
}

describe('what is typed', () => {
  it('is kept by charter and form, the last of each', async () => {
    const { save, load } = house();
    await save('main', 'people/new', draft('people/new', '{"name":"L"}'));
    await save('main', 'people/new', draft('people/new'));
    expect(await load('main')).toMatchObject([draft('people/new')]);
    expect(await load('other')).toEqual([]);
    await save('main', 'people/new', null);
    expect(await load('main')).toEqual([]);
  });

  it('is forgotten after sixty days, and with the charter it belongs to', async () => {
    const { desk, save, load } = house();
    await save('main', 'people/new', draft('people/new'));
    await save('gone', 'topics/new', draft('topics/new'));
    await save('main', 'articles/new', draft('articles/new'));
    expect(await load('gone')).toEqual([]);
    desk.now += 61 * 24 * 3_600_000;
    expect(await load('main')).toEqual([]);
  });

  it('the oldest goes where there are too many', async () => {
    const { save, load } = house();
    for (let at = 0; at <= MOST_DRAFTS; at += 1) await save('main', `topics/t${at}`, draft(`topics/t${at}`));
    const forms = (await load('main')).map(({ form }) => form);
    expect(forms).toHaveLength(MOST_DRAFTS);
    expect(forms).not.toContain('topics/t0');
  });

  it('that cannot be kept is said', async () => {
    const { desk, save } = house();
    desk.stores.area.set = () => Promise.reject(new Error('quota'));
    expect(await save('main', 'people/new', draft('people/new'))).toEqual({ ok: false });
  });
});
