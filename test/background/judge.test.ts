import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { publish } from '../../src/background/perimeter';
import { perimeterSchema } from '../../src/storage/perimeter';
import { comment, KEY, onPractice, onX, QUESTION } from './comments';
import { content, deskOn, options, practice, storesWith } from './desk';

const MERCI = { key: 'x:2', comment: comment('Merci à toute l’équipe, service parfait !'), answered: null };
const ASKED = { key: KEY, comment: comment(QUESTION), answered: null };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('judge.batch', () => {
  it('gives each comment its verdict, by its key', async () => {
    const handlers = handlersOf(deskOn());
    const reply = await handlers['judge.batch'](
      { brand: null, page: onX, comments: [ASKED, MERCI] },
      content,
    );
    expect(reply.verdicts.map(({ key }) => key)).toEqual([KEY, 'x:2']);
    expect(reply.verdicts[0]?.verdict).toMatchObject({ action: 'answer', mark: 'clear', decided: null });
    expect(reply.verdicts[1]?.verdict).toMatchObject({ action: 'thank', mark: null });
  });

  it('says the same of the same, also after the worker was killed', async () => {
    const stores = storesWith();
    const ask = () =>
      handlersOf(deskOn(stores))['judge.batch'](
        { brand: null, page: onX, comments: [ASKED, MERCI] },
        content,
      );
    expect(await ask()).toEqual(await ask());
  });

  it('names an epoch that content scripts find in the perimeter, on the practice page too', async () => {
    const desk = deskOn();
    await publish(desk);
    const handlers = handlersOf(desk);
    const stored = perimeterSchema.parse(desk.stores.area.data.get('perimeter'));
    const there = await handlers['judge.batch']({ brand: null, page: onX, comments: [ASKED] }, content);
    const here = await handlers['judge.batch'](
      { brand: null, page: onPractice, comments: [ASKED] },
      practice,
    );
    expect(there.epoch).toBe(stored.epoch);
    expect(here.epoch).toBe(stored.epoch);
    expect(stored.epoch).not.toBe('');
  });

  it('changes its epoch with the charter, and writes it with it', async () => {
    const desk = deskOn();
    await publish(desk);
    const before = perimeterSchema.parse(desk.stores.area.data.get('perimeter')).epoch;
    const handlers = handlersOf(desk);
    const { charter } = await handlers['charter.load']({}, options);
    await handlers['charter.change'](
      { place: 'main', revision: charter.revision, change: { change: 'small_house', on: true } },
      options,
    );
    const after = perimeterSchema.parse(desk.stores.area.data.get('perimeter')).epoch;
    expect(after).not.toBe(before);
    const { epoch } = await handlers['judge.batch']({ brand: null, page: onX, comments: [ASKED] }, content);
    expect(epoch).toBe(after);
  });
});
