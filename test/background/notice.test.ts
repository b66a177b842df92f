import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { Snapshot } from '../../src/core/dossier/snapshot';
import { comment, found, KEY, onX } from './comments';
import { deskOn, options, popup, storesWith, TAB } from './desk';

const UNLAWFUL = 'Je vais venir te tuer sale pute, je sais où tu habites';
const LEGAL = 'Je porte plainte contre vous, mon avocat vous écrira.';
const PERSON = { name: 'Camille Roux', email: 'camille@maison.example' };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

async function reporting(text: string, stores = storesWith()) {
  const desk = deskOn(stores);
  const said = comment(text, { author: { name: 'Nanard', handle: 'nanard_f', verified: null } });
  const snapshot: Snapshot = {
    url: 'https://x.com/marque/status/1',
    read: '2026-11-22T09:59:00.000Z',
    seen: '2026-11-22T09:00:00.000Z',
    thread: '1',
    comment: said,
    page: onX,
    answered: null,
    parent: null,
    post: null,
    siblings: [],
  };
  desk.page['content.comment'] = () => found(text);
  desk.page['content.snapshot'] = () => ({ snapshot });
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const { dossier } = await handlers['dossier.make']({ tabId: TAB, key: KEY }, popup);
  const id = dossier?.id ?? '';
  const load = async () => (await handlers['notice.load']({ dossier: id }, options)).view;
  const last = async () =>
    (await handlers['journal.page']({ query: { practice: false }, cursor: null, size: 10 }, options))
      .entries[0];
  return { desk, handlers, id, dossier, load, last };
}

describe('a report', () => {
  it('is written from the dossier, the charter’s country and a first guess', async () => {
    const { load, dossier } = await reporting(UNLAWFUL);
    expect(await load()).toEqual({
      dossier,
      suggested: 'threats',
      country: 'FR',
      closable: true,
      closed: null,
    });
  });

  it('needs a dossier that is still kept', async () => {
    const { handlers, id } = await reporting(UNLAWFUL);
    await handlers['dossier.drop']({ id }, popup);
    expect((await handlers['notice.load']({ dossier: id }, popup)).view).toBeNull();
    expect((await handlers['notice.reported']({ dossier: id, reference: '1' }, popup)).outcome).toBe(
      'unknown',
    );
  });

  it('keeps who reports where the user says so, and forgets them', async () => {
    const { handlers, id, desk } = await reporting(UNLAWFUL);
    const kept = async () => (await handlers['notice.load']({ dossier: id }, popup)).person;
    expect(await kept()).toBeNull();
    await handlers['notice.person']({ person: PERSON }, popup);
    expect(await kept()).toEqual(PERSON);
    await handlers['notice.person']({ person: null }, popup);
    expect(await kept()).toBeNull();
    expect(JSON.stringify(await desk.area.get(['notifier']))).not.toContain('camille');
  });
});

describe('reported, reference kept, removal not possible here', () => {
  it('closes the case in the journal, and undoing it opens the case again', async () => {
    const { handlers, id, dossier, load, last, desk } = await reporting(UNLAWFUL);
    const reply = await handlers['notice.reported']({ dossier: id, reference: ' 0512\r\n-X ' }, popup);
    expect(reply.outcome).toBe('done');
    expect(await last()).toMatchObject({
      act: 'close',
      reason: 'reported',
      reference: '0512 -X',
      about: null,
    });
    const decision = reply.decision ?? '';
    expect(await load()).toMatchObject({ closed: { decision, reference: '0512 -X' } });
    const entry = await desk.journal.get(decision);
    expect(entry).toMatchObject({
      dossier: dossier?.sha256,
      permalink: 'https://x.com/i/status/1790000000000000001',
    });
    expect(JSON.stringify(entry)).not.toContain('nanard');
    // The comment is done on its page too.
    const judged = await handlers['judge.batch'](
      { brand: null, page: onX, comments: [{ key: KEY, comment: comment(UNLAWFUL), answered: null }] },
      { who: 'content', tabId: TAB, frameId: 0, documentId: 'page', practice: false },
    );
    expect(judged.verdicts[0]?.verdict.decided).toBe('close');
    await handlers['decisions.undo']({ id: decision }, popup);
    expect((await load())?.closed).toBeNull();
  });

  it('is not offered where the comment can be taken away, nor where there is no unlawful case', async () => {
    const { handlers, id, load } = await reporting(LEGAL);
    expect((await load())?.closable).toBe(false);
    expect((await handlers['notice.reported']({ dossier: id, reference: 'A' }, popup)).outcome).toBe(
      'unknown',
    );
  });

  it('says where it could not be kept', async () => {
    const { handlers, id, desk } = await reporting(UNLAWFUL);
    desk.journal.record = () => Promise.reject(new Error('disk'));
    expect((await handlers['notice.reported']({ dossier: id, reference: 'A' }, popup)).outcome).toBe(
      'not_saved',
    );
    expect((await handlers['notice.reported']({ dossier: id, reference: '\u200b' }, popup)).outcome).toBe(
      'unknown',
    );
  });
});
