// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { room as openRoom } from '../editor/room';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const table = [
  'Titre;Service;Texte fr',
  'Retard de nuit;Relation client;Bonjour, le bus de nuit passe plus tard.',
  'Commande en retard;;Bonjour, nous cherchons votre colis.',
  'Sans texte;Relation client;',
].join('\n');

describe('a table of replies in the settings', () => {
  it('shows each difference and each mistake by its line, and keeps nothing before the press', async () => {
    const room = await openRoom('replies');
    const before = await room.charter();
    await room.press('[data-part=import-replies]');
    await room.write('[name=replies-text]', table);
    await room.press('[data-part=replies-read]');
    expect(room.one('[data-part=replies-summary]').textContent).toBe(
      '1 à ajouter, 1 à modifier, 0 sans changement, 1 à corriger.',
    );
    expect(room.one('[data-how=refused]').textContent).toContain('Ligne 4');
    expect(room.one('[data-how=refused]').textContent).toContain('Texte\u00a0: à remplir');
    expect(room.one('[data-how=changed] [data-part=diff]').textContent).toContain('cherchons');
    expect(await room.charter()).toEqual(before);
  });

  it('keeps what is ticked alone, as drafts without any approval', async () => {
    const room = await openRoom('replies');
    const before = await room.charter();
    await room.press('[data-part=import-replies]');
    await room.write('[name=replies-text]', table);
    await room.press('[data-part=replies-read]');
    await room.press('[data-line="3"] input');
    await room.press('[data-part=replies-keep]');
    await room.until(() => room.text().includes('Une réponse gardée, en brouillon.'));
    const after = await room.charter();
    expect(after.revision).toBe(before.revision + 1);
    expect(after.replies).toHaveLength(before.replies.length + 1);
    expect(after.replies.find(({ id }) => id === 'retard-de-nuit')).toMatchObject({
      status: 'draft',
      approvals: [],
      variants: [{ lang: 'fr', text: 'Bonjour, le bus de nuit passe plus tard.', locked: [] }],
    });
    expect(after.replies.find(({ id }) => id === 'late-order')).toEqual(
      before.replies.find(({ id }) => id === 'late-order'),
    );
  });

  it('says that a text without a table is none, and that 10 MB are too much', async () => {
    const room = await openRoom('replies');
    await room.press('[data-part=import-replies]');
    await room.press('[data-part=replies-read]');
    expect(room.text()).toContain('Il n’y a pas de tableau à lire.');
    await room.write('[name=replies-text]', `titre;texte\n${'x'.repeat(2_100_000)}`);
    await room.press('[data-part=replies-read]');
    expect(room.text()).toContain('Ce tableau est trop grand');
  });
});
