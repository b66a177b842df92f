// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Act } from '../../src/messages/parts';
import type { Guidance } from '../../src/messages/views';
import { dayAhead } from '../../src/ui/days-ahead';
import { GuidancePane } from '../../src/ui/guidance-pane';
import { PressGuardContext } from '../../src/ui/press';
import { decision, illegal, leave, unhappy } from './samples';
import { stage } from './stage';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 23, 30) }));
afterEach(() => vi.useRealTimers());

/** The pane, with a background that takes every act and gives back what it noted. */
async function pane(guidance: Guidance, trusted = true) {
  const acts: Act[] = [];
  const port = {
    act: async (act: Act) => {
      acts.push(act);
      const noted = { ...decision, id: `d${acts.length}`, act: act.do as 'leave', reason: null, due: null };
      const reason = act.do === 'leave' || act.do === 'watch' ? (act.reason ?? null) : null;
      const due = act.do === 'promise' ? act.due : null;
      return { outcome: 'done' as const, text: null, decision: { ...noted, reason, due } };
    },
    reload: () => undefined,
  };
  const screen = await stage(
    'fr',
    <PressGuardContext.Provider value={() => trusted}>
      <GuidancePane guidance={guidance} port={port} />
    </PressGuardContext.Provider>,
  );
  return { screen, acts };
}

describe('a reason', () => {
  it('is one digit where the advice is to leave, is said, and is undone as any decision', async () => {
    const { screen, acts } = await pane(leave);
    expect(screen.one('[data-part=reason-2]').textContent).toBe('2 Coup de colère sans demande');
    await screen.key('2');
    expect(acts).toEqual([{ do: 'leave', reason: 'rant' }]);
    expect(screen.one('[data-part=status]').textContent).toContain('Coup de colère sans demande');
    await screen.press('[data-part=undo]');
    expect(acts.at(-1)).toEqual({ do: 'undo', decision: 'd1' });
  });

  it('is never asked for: the letter alone decides as before', async () => {
    const { screen, acts } = await pane(leave);
    await screen.key('l');
    expect(acts).toEqual([{ do: 'leave' }]);
  });

  it('is of watching where the advice is to watch', async () => {
    const { screen, acts } = await pane({ ...leave, verdict: { ...leave.verdict, advice: 'watch' } });
    await screen.key('1');
    expect(acts).toEqual([{ do: 'watch', reason: 'isolated' }]);
  });

  it('is folded where the advice is to answer: a stray digit decides nothing until it is open', async () => {
    const { screen, acts } = await pane(unhappy);
    await screen.key('1');
    expect(acts).toEqual([]);
    screen.one<HTMLDetailsElement>('[data-part=with-reason]').open = true;
    await screen.key('9');
    await screen.key('5');
    expect(acts).toEqual([{ do: 'leave', reason: 'other_channel' }]);
  });

  it('is no choice on what must be escalated, and none of a script’s', async () => {
    const { screen } = await pane(illegal);
    expect(screen.root.querySelector('[data-part=reasons]')).toBeNull();
    const scripted = await pane(leave, false);
    await scripted.screen.key('1');
    await scripted.screen.press('[data-part=reason-1]');
    expect(scripted.acts).toEqual([]);
  });
});

describe('a promise', () => {
  it('is noted for one of the usual days, counted on the reader’s own calendar', async () => {
    const { screen, acts } = await pane(unhappy);
    await screen.press('[data-part=promise-1]');
    await screen.press('[data-part=promise-2]');
    await screen.press('[data-part=promise-7]');
    expect(acts.map((act) => act.do === 'promise' && act.due)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-29',
    ]);
    expect(screen.one('[data-part=status]').textContent).toContain('29 novembre 2026');
    await screen.press('[data-part=undo]');
    expect(acts.at(-1)).toEqual({ do: 'undo', decision: 'd3' });
  });

  it('is noted for a day of its own', async () => {
    const { screen, acts } = await pane(unhappy);
    expect(screen.one<HTMLButtonElement>('[data-part=promise-on]').disabled).toBe(true);
    await screen.type('[data-part=promise-form] input[type=date]', '2026-12-24');
    await screen.press('[data-part=promise-on]');
    expect(acts).toEqual([{ do: 'promise', due: '2026-12-24' }]);
  });

  it('is not offered to an author who is not to be answered', async () => {
    const { screen } = await pane(illegal);
    expect(screen.root.querySelector('[data-part=promise]')).toBeNull();
  });

  it('counts days over a change of season and of year', () => {
    expect(dayAhead(1, new Date(2026, 2, 28, 23, 59))).toBe('2026-03-29');
    expect(dayAhead(2, new Date(2026, 11, 31, 0, 1))).toBe('2027-01-02');
  });
});

describe('a conversation that woke up', () => {
  const known = { ...decision, id: 'd0', act: 'leave' as const };
  const woken: Guidance = {
    ...leave,
    decision: known,
    verdict: { ...leave.verdict, decided: 'leave', woken: 'growing' },
  };

  it('is said in the first lines, with what to do; a new decision puts it to sleep', async () => {
    const { screen } = await pane(woken);
    expect(screen.one('[data-part=woken]').textContent).toBe('Prend de l’ampleur.');
    expect(screen.one('[data-part=todo]').textContent).not.toContain('Laissé');
    await screen.key('l');
    expect(screen.root.querySelector('[data-part=woken]')).toBeNull();
  });

  it('is not said where the brand has answered meanwhile', async () => {
    const { screen } = await pane({ ...woken, answered: true });
    expect(screen.root.querySelector('[data-part=woken]')).toBeNull();
  });
});
