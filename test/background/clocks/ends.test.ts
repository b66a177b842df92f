import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../src/core/dossier/snapshot';
import { comment, KEY, onX } from '../comments';
import { content, options, popup } from '../desk';
import { DATA, DAY, HOUR, onFacebook, REPLY, scene, UNLAWFUL } from './scene';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function snapshot(page = onFacebook): Snapshot {
  return {
    url: 'https://www.facebook.com/marque/posts/1',
    read: '2026-11-22T09:59:00.000Z',
    seen: '2026-11-22T09:00:00.000Z',
    thread: '1',
    comment: comment(UNLAWFUL),
    page,
    answered: null,
    parent: null,
    post: null,
    siblings: [],
  };
}

function unlawful(page = onFacebook) {
  const all = scene();
  all.desk.page['content.snapshot'] = () => ({ snapshot: snapshot(page) });
  const pressed = (control: 'delete' | 'hide') =>
    all.handlers['guard.proof']({ key: KEY, brand: null, control, snapshot: snapshot(page) }, content);
  const settle = async (
    exit: 'kept' | 'removed' | 'reported',
    by: string | null = null,
    reference?: string,
  ) => {
    const clock = all.stored()[0];
    return all.handlers['clocks.settle'](
      { clock: `unlawful:${clock?.ref}`, exit, by, why: null, ...(reference && { reference }) },
      popup,
    );
  };
  return { ...all, pressed, settle };
}

describe('an unlawful comment', () => {
  it('ends with proof, removal and report; undoing one of them opens it again', async () => {
    const { see, pressed, settle, one, load, handlers } = unlawful();
    await see(UNLAWFUL);
    await pressed('delete');
    expect((await one())?.steps).toEqual({ proof: true, removed: true, hidden: false, reported: false });
    const { outcome, decision } = await settle('reported', null, 'FB-1234');
    expect(outcome).toBe('done');
    expect((await load()).clocks).toEqual([]);
    await handlers['decisions.undo']({ id: decision ?? '' }, popup);
    expect((await one())?.steps?.reported).toBe(false);
  });

  it('is not closed by hiding it', async () => {
    const { see, pressed, settle, one } = unlawful();
    await see(UNLAWFUL);
    await pressed('hide');
    await settle('reported', null, 'FB-1234');
    expect(await one()).toMatchObject({
      end: null,
      steps: { proof: true, removed: false, hidden: true, reported: true },
    });
  });

  it('runs again where it is still there a while after its removal was noted', async () => {
    const { see, pressed, settle, one, load, desk } = unlawful();
    await see(UNLAWFUL);
    await pressed('delete');
    await settle('reported');
    expect((await load()).clocks).toEqual([]);
    desk.now += 30_000;
    await see(UNLAWFUL);
    expect((await load()).clocks).toEqual([]);
    desk.now += HOUR;
    await see(UNLAWFUL);
    expect((await one())?.steps?.removed).toBe(false);
    desk.now += HOUR;
    await pressed('delete');
    expect((await load()).clocks).toEqual([]);
  });

  it('is reported and no more on X, where its owner cannot take it away', async () => {
    const { see, settle, one, load } = unlawful(onX);
    await see(UNLAWFUL, { page: onX });
    expect((await one())?.removable).toBe(false);
    await settle('reported', null, 'X-88');
    expect((await load()).clocks).toEqual([]);
  });

  it('stays where legal says so, by name', async () => {
    const { see, settle, load, handlers } = unlawful();
    await see(UNLAWFUL);
    expect((await settle('kept')).outcome).toBe('refused');
    expect((await settle('kept', '   ')).outcome).toBe('refused');
    expect((await load()).clocks).toHaveLength(1);
    expect((await settle('kept', 'Solène Auvrard')).outcome).toBe('done');
    expect((await load()).clocks).toEqual([]);
    const { decisions } = await handlers['decisions.list']({ acts: ['settle'], limit: 5 }, options);
    expect(decisions[0]).toMatchObject({
      act: 'settle',
      settles: { clock: 'unlawful', exit: 'kept', by: 'Solène Auvrard', why: null },
      action: 'report_illegal',
    });
  });

  it('counts a dossier made by itself as its proof', async () => {
    const { see, handlers, one } = unlawful();
    await see(UNLAWFUL);
    await handlers['dossier.make']({ tabId: 7, key: KEY }, popup);
    expect((await one())?.steps?.proof).toBe(true);
  });

  it('does not come back once it ended and is seen again', async () => {
    const { see, settle, load, stored } = unlawful();
    await see(UNLAWFUL);
    await settle('kept', 'Solène Auvrard');
    await see(UNLAWFUL);
    expect((await load()).clocks).toEqual([]);
    expect(stored()).toHaveLength(1);
  });
});

describe('a demand', () => {
  it('ends on its card, in the name of who decided, and is undone there', async () => {
    const { see, act, load, guidance } = scene();
    await see(REPLY);
    const no = { do: 'settle', clock: 'right_of_reply', exit: 'not_applicable', why: null } as const;
    expect((await act({ ...no, by: null })).outcome).toBe('refused');
    const done = await act({ ...no, by: 'Solène Auvrard' });
    expect(done.outcome).toBe('done');
    expect((await load()).clocks).toEqual([]);
    expect((await guidance())?.clocks?.[0]?.end).toMatchObject({
      exit: 'not_applicable',
      by: 'Solène Auvrard',
    });
    await act({ do: 'undo', decision: done.decision?.id ?? '' });
    expect((await load()).clocks).toHaveLength(1);
  });

  it('about data is extended by two months, by name and with its reason', async () => {
    const { see, act, one } = scene();
    await see(DATA);
    expect((await one())?.term.day).toBe('2026-12-22');
    const more = { do: 'settle', clock: 'data_request', exit: 'extended', by: 'Marc Quénelet' } as const;
    expect((await act({ ...more, why: null })).outcome).toBe('refused');
    expect((await act({ ...more, why: 'complex' })).outcome).toBe('done');
    expect(await one()).toMatchObject({ extended: true, end: null, term: { day: '2027-02-22' } });
    await act({ do: 'settle', clock: 'data_request', exit: 'answered', by: null, why: null });
    expect(await one()).toBeUndefined();
  });

  it('of another kind is not ended by what suits only one', async () => {
    const { see, act } = scene();
    await see(DATA);
    const wrong = { do: 'settle', clock: 'data_request', exit: 'kept', by: 'Solène', why: null } as const;
    expect((await act(wrong)).outcome).toBe('refused');
  });

  it('that no clock counts is said to be unknown', async () => {
    const { handlers } = scene();
    const nobody = {
      clock: `data_request:${'0'.repeat(32)}`,
      exit: 'answered',
      by: null,
      why: null,
    } as const;
    expect(await handlers['clocks.settle'](nobody, popup)).toEqual({ outcome: 'unknown' });
  });

  it('takes two steps in a row without losing one', async () => {
    const { see, act, desk } = scene();
    await see(UNLAWFUL);
    await act({ do: 'settle', clock: 'unlawful', exit: 'removed', by: null, why: null });
    await act({ do: 'settle', clock: 'unlawful', exit: 'reported', by: null, why: null });
    expect(await desk.decisions.list(['settle'], false, 10)).toHaveLength(2);
    expect(DAY).toBeGreaterThan(HOUR);
  });
});
