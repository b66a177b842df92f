// @vitest-environment jsdom
/** The second press that a wrong account needs: trusted, in plain sight, and never the first one twice. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/card/card';
import type { CardPort } from '../../src/card/port';
import type { Act } from '../../src/messages/parts';
import type { ActingView } from '../../src/messages/views';
import { decision, unhappy } from '../ui/samples';
import { stage } from '../ui/stage';

const other: ActingView = { is: 'other', who: 'Léa Martin' };

async function play(setting: { seen?: () => boolean; trusted?: () => boolean; acting?: ActingView } = {}) {
  const acts: Act[] = [];
  const { acting = other } = setting;
  const port: CardPort = {
    load: async () => ({ state: 'ready', guidance: { ...unhappy, acting } }),
    act: async (one) => {
      acts.push(one);
      const goes = one.do !== 'insert' || one.anyway === true || acting.is !== 'other';
      if (!goes) return { outcome: 'other_account', text: 'Bonjour', decision: null, acting };
      return { outcome: 'inserted', text: null, decision: { ...decision, act: 'insert' }, acting };
    },
    close: () => undefined,
  };
  const card = await stage(
    'fr',
    <Card port={port} seen={setting.seen ?? (() => true)} trusted={setting.trusted ?? (() => true)} />,
  );
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const inserts = () => acts.flatMap((one) => (one.do === 'insert' ? [one.anyway === true] : []));
  return { card, wait, inserts };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('under another account', () => {
  it('inserts on a second word only, and that not at once', async () => {
    const { card, wait, inserts } = await play();
    await card.press('[data-part=insert]');
    expect(card.one('[data-part=status]').textContent).toContain('Rien n’a été inséré');
    expect(card.one('[data-part=account]').textContent).toContain('en tant que Léa Martin');
    await card.press('[data-part=insert-anyway]');
    await wait(400);
    await card.press('[data-part=insert-anyway]');
    expect(inserts()).toEqual([false]);
    await wait(200);
    await card.press('[data-part=insert-anyway]');
    expect(inserts()).toEqual([false, true]);
    expect(card.one('[data-part=status]').textContent).toContain('envoyez-la vous-même');
  });

  it('the first press again is no second word', async () => {
    const { card, wait, inserts } = await play();
    for (let press = 0; press < 3; press += 1) {
      await card.press('[data-part=insert]');
      await wait(1_000);
    }
    await card.key('i');
    expect(inserts()).toEqual([false, false, false, false]);
  });

  it('obeys neither a script nor a frame that is out of sight', async () => {
    let seen = true;
    let trusted = true;
    const { card, wait, inserts } = await play({ seen: () => seen, trusted: () => trusted });
    await card.press('[data-part=insert]');
    await wait(1_000);
    trusted = false;
    await card.press('[data-part=insert-anyway]');
    expect(inserts()).toEqual([false]);
    trusted = true;
    seen = false;
    await card.press('[data-part=insert-anyway]');
    expect(inserts()).toEqual([false]);
  });
});

describe('under an account that cannot be read', () => {
  it('inserts, and asks to look', async () => {
    const { card, inserts } = await play({ acting: { is: 'unknown', who: null } });
    await card.press('[data-part=insert]');
    expect(inserts()).toEqual([false]);
    expect(card.one('[data-part=account]').textContent).toBe(
      'Compte inconnu\u00a0: vérifiez sous quel nom vous écrivez.',
    );
    expect(card.root.querySelector('[data-part=insert-anyway]')).toBeNull();
  });
});
