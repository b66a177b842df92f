import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { publish } from '../../src/background/perimeter';
import { settingsItem } from '../../src/storage/items';
import { perimeterSchema } from '../../src/storage/perimeter';
import { comment, onX } from './comments';
import { content, deskOn, popup } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const INSULT = 'Franchement, bande de connards, je ne reviendrai pas.';

async function judge(text: string, hurt?: boolean) {
  const handlers = handlersOf(deskOn());
  const comments = [{ key: 'x:1', comment: comment(text), answered: null }];
  const asked = { brand: null, page: onX, comments, ...(hurt === undefined ? {} : { hurt }) };
  return (await handlers['judge.batch'](asked, content)).verdicts[0]?.verdict;
}

describe('where a text hurts', () => {
  it('is told only where it is asked for, as places in the text as it was sent', async () => {
    expect(await judge(INSULT)).not.toHaveProperty('hurt');
    const { hurt = [] } = (await judge(INSULT, true)) ?? {};
    expect(hurt.map(({ start, end }) => INSULT.slice(start, end)).join(' ')).toContain('connards');
    expect(hurt.every(({ start, end }) => start >= 0 && end <= INSULT.length && start < end)).toBe(true);
  });

  it('is nowhere in a text that does not, however angry', async () => {
    expect((await judge('Je suis très déçue, le colis n’est jamais arrivé.', true))?.hurt).toEqual([]);
  });

  it('is asked for by the pages once the user wants it, without a new charter or epoch', async () => {
    const desk = deskOn();
    const handlers = handlersOf(desk);
    await publish(desk);
    const perimeter = () => perimeterSchema.parse(desk.stores.area.data.get('perimeter'));
    const before = perimeter();
    expect(before.blur).toBeUndefined();
    await handlers['settings.save']({ ...settingsItem.fallback, blur: true }, popup);
    expect(perimeter()).toEqual({ ...before, blur: true });
    expect((await handlers['settings.load']({}, popup)).blur).toBe(true);
    await handlers['settings.save']({ ...settingsItem.fallback, blur: false }, popup);
    expect(perimeter()).toEqual(before);
  });
});
