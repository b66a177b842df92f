import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { purge } from '../../src/background/purge';
import type { Snapshot } from '../../src/core/dossier/snapshot';
import { verifyDossier } from '../../src/core/dossier/verify';
import type { Caller } from '../../src/messages/sender';
import { digest } from '../../src/platform/digest';
import { comment, found, KEY, onX } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const content: Caller = { who: 'content', tabId: TAB, frameId: 0, documentId: 'page', practice: false };
const frame: Caller = { who: 'card', tabId: TAB, frameId: 3, documentId: 'frame', practice: false };
const CRITICISM = 'Le service est devenu nul, je suis très déçue de votre boutique.';
const UNLAWFUL = 'Je vais venir te tuer sale pute, je sais où tu habites';
const LEGAL = 'Je porte plainte contre vous, mon avocat vous écrira.';
const PERSON = { name: 'Nanard Ferrand', handle: 'nanard_ferrand', verified: null };

const snapshot = (text: string): Snapshot => ({
  url: 'https://x.com/marque/status/1',
  read: '2026-11-22T09:59:00.000Z',
  seen: '2026-11-22T09:00:00.000Z',
  thread: '1',
  comment: comment(text, { author: PERSON }),
  page: onX,
  answered: null,
  parent: comment('Bonjour à tous', { id: '1' }),
  post: null,
  siblings: [comment('Moi aussi', { id: '3', text: 'x'.repeat(9_000) })],
});

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function guarding(text: string, stores = storesWith()) {
  const desk = deskOn(stores);
  desk.page['content.comment'] = () => found(text);
  desk.page['content.snapshot'] = () => ({ snapshot: snapshot(text) });
  desk.page['content.decided'] = () => ({});
  desk.page['content.guard_done'] = () => ({});
  const handlers = handlersOf(desk);
  const opened = async (control: 'delete' | 'hide' = 'delete') =>
    (await handlers['guard.open']({ key: KEY, control }, content)).nonce;
  const noted = async () =>
    (await handlers['decisions.list']({ acts: ['avert', 'remove', 'escalate', 'leave'], limit: 50 }, popup))
      .decisions;
  const proof = (said = text) =>
    handlers['guard.proof']({ key: KEY, brand: null, control: 'hide', snapshot: snapshot(said) }, content);
  return { desk, handlers, opened, noted, proof };
}

describe('a question of the guard', () => {
  it('carries the guidance, the control, and the law where a review may be at stake', async () => {
    const { handlers, opened } = guarding(CRITICISM);
    const nonce = await opened('hide');
    const { view } = await handlers['guard.load']({ nonce }, frame);
    expect(view).toMatchObject({ control: 'hide', review: true, reused: null });
    expect(view?.guidance.verdict.action).toBe('answer_if_influencer');
  });

  it('is for its own frame: not for another one, not for a card’s ticket', async () => {
    const { handlers, opened } = guarding(CRITICISM);
    const nonce = await opened();
    await handlers['guard.load']({ nonce }, frame);
    await expect(handlers['guard.load']({ nonce }, { ...frame, frameId: 4 })).rejects.toThrow('refused');
    const card = await handlers['card.open']({ key: KEY }, content);
    await expect(handlers['guard.load']({ nonce: card.nonce }, frame)).rejects.toThrow('refused');
    await expect(handlers['guard.done']({ nonce: card.nonce, choice: 'go_on' }, frame)).rejects.toThrow(
      'refused',
    );
  });

  it('tells the page what was chosen', async () => {
    const { desk, handlers, opened } = guarding(CRITICISM);
    const nonce = await opened();
    await handlers['guard.done']({ nonce, choice: 'go_on' }, frame);
    expect(desk.said.at(-1)).toEqual({ type: 'content.guard_done', request: { nonce, choice: 'go_on' } });
  });

  it('offers the reason again to a case that is alike, for ten minutes', async () => {
    const { desk, handlers, opened, noted } = guarding(CRITICISM);
    const reused = async () => (await handlers['guard.load']({ nonce: await opened() }, frame)).view?.reused;
    const first = await opened();
    const removed = await handlers.act(
      { target: { nonce: first }, act: { do: 'remove', reason: 'duplicate' } },
      frame,
    );
    expect(removed.outcome).toBe('done');
    expect((await noted())[0]).toMatchObject({ act: 'remove', reason: 'duplicate' });
    expect(await reused()).toBe('duplicate');
    desk.now += 10 * 60_000;
    expect(await reused()).toBeNull();
    desk.now -= 20 * 60_000;
    expect(await reused()).toBeNull();
  });

  it('is not offered to a case of another pattern', async () => {
    const stores = storesWith();
    const one = guarding(CRITICISM, stores);
    await one.handlers.act(
      { target: { nonce: await one.opened() }, act: { do: 'remove', reason: 'other' } },
      frame,
    );
    const two = guarding('Bonjour, quels sont vos horaires ?', stores);
    const { view } = await two.handlers['guard.load']({ nonce: await two.opened() }, frame);
    expect(view?.reused).toBeNull();
  });

  it('refuses a reason that suits no removal', async () => {
    const { handlers, opened, noted } = guarding(CRITICISM);
    const act = { do: 'remove', reason: 'rant' } as const;
    expect((await handlers.act({ target: { nonce: await opened() }, act }, frame)).outcome).toBe('refused');
    expect(await noted()).toEqual([]);
  });
});

describe('unlawful content', () => {
  it('has its dossier kept and its removal recorded, with the dossier’s hash and no handle', async () => {
    const { desk, handlers, noted, proof } = guarding(UNLAWFUL);
    expect(await proof()).toEqual({ kept: true });
    const [kept] = (await handlers['dossier.list']({}, popup)).dossiers;
    expect(kept).toMatchObject({ action: 'report_illegal', network: 'x' });
    const { dossier } = await handlers['dossier.load']({ id: kept?.id ?? '' }, popup);
    expect(verifyDossier(dossier, digest).is).toBe('whole');
    expect(dossier?.parts.text.value.text).toBe(UNLAWFUL);
    expect(dossier?.parts.author.value).toEqual(PERSON);
    expect(dossier?.parts.times.value.seen).toBe('2026-11-22T09:00:00.000Z');
    // The neighbours are there to be understood, not to be kept whole.
    expect(dossier?.parts.context.value.siblings[0]?.text).toHaveLength(2_000);
    const [record] = await noted();
    expect(record).toMatchObject({ act: 'remove', reason: 'unlawful' });
    const rows = JSON.stringify([...desk.stores.table.rows.values()]);
    expect(rows).not.toContain('nanard');
  });

  it('is judged again: what is not unlawful leaves no proof behind the CM’s back', async () => {
    const { handlers, noted, proof } = guarding(CRITICISM);
    expect(await proof()).toEqual({ kept: false });
    expect((await handlers['dossier.list']({}, popup)).dossiers).toEqual([]);
    expect(await noted()).toEqual([]);
  });

  it('gone from the page meanwhile, it is proved all the same', async () => {
    const { desk, proof, noted } = guarding(UNLAWFUL);
    desk.page['content.comment'] = () => ({ found: null });
    expect(await proof()).toEqual({ kept: true });
    expect(await noted()).toHaveLength(1);
  });
});

describe('dossiers', () => {
  it('come with a legal escalation, and wait a month at most', async () => {
    const { desk, handlers, noted } = guarding(LEGAL);
    const target = { tabId: TAB, key: KEY };
    expect((await handlers.act({ target, act: { do: 'escalate' } }, popup)).outcome).toBe('done');
    expect((await noted())[0]?.act).toBe('escalate');
    expect((await handlers['dossier.list']({}, popup)).dossiers).toHaveLength(1);
    desk.now += 31 * 24 * 3_600_000;
    expect((await handlers['dossier.list']({}, popup)).dossiers).toEqual([]);
    await purge(desk);
    expect(JSON.stringify(await desk.area.get(['dossiers']))).not.toContain('nanard');
  });

  it('an escalation goes on where the page shows nothing to make one of', async () => {
    const { desk, handlers } = guarding(LEGAL);
    desk.page['content.snapshot'] = () => ({ snapshot: null });
    const target = { tabId: TAB, key: KEY };
    expect((await handlers.act({ target, act: { do: 'escalate' } }, popup)).outcome).toBe('done');
    expect((await handlers['dossier.list']({}, popup)).dossiers).toEqual([]);
  });

  it.each(['not shown any more', 'its page is closed'])(
    'of a comment that goes while it is made is none, and nothing is lost: %s',
    async (how) => {
      const { desk, handlers } = guarding(LEGAL);
      desk.page['content.snapshot'] = () => {
        if (how === 'its page is closed') throw new Error('no tab');
        return { snapshot: null };
      };
      const made = await handlers['dossier.make']({ tabId: TAB, key: KEY }, popup);
      expect(made.dossier).toBeNull();
      expect((await handlers['dossier.list']({}, popup)).dossiers).toEqual([]);
      desk.page['content.comment'] = () => ({ found: null });
      expect((await handlers['dossier.make']({ tabId: TAB, key: KEY }, popup)).dossier).toBeNull();
    },
  );

  it('are made on request from the popup, loaded, and dropped', async () => {
    const { handlers } = guarding(LEGAL);
    const { dossier } = await handlers['dossier.make']({ tabId: TAB, key: KEY }, popup);
    expect(dossier?.parts.advice.value.action).toBe('escalate_legal');
    const id = dossier?.id ?? '';
    expect((await handlers['dossier.load']({ id }, popup)).dossier).toEqual(dossier);
    await handlers['dossier.drop']({ id }, popup);
    expect((await handlers['dossier.load']({ id }, popup)).dossier).toBeNull();
  });

  it('of the practice page stay with the practice page', async () => {
    const { handlers, desk } = guarding(UNLAWFUL);
    desk.practising = true;
    const practice: Caller = { ...content, practice: true };
    await handlers['guard.proof'](
      { key: KEY, brand: null, control: 'hide', snapshot: snapshot(UNLAWFUL) },
      practice,
    );
    expect((await handlers['dossier.list']({}, popup)).dossiers).toEqual([]);
    expect((await handlers['dossier.list']({ practice: true }, popup)).dossiers).toHaveLength(1);
  });
});
