// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { room as openRoom } from '../editor/room';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const table = 'Direction\tCourriel\nJuridique\tdroit@a.fr\nSûreté\tpc@a.fr\nRH\tpas une adresse\n';

describe('bringing a table', () => {
  it('shows what each row would change, and changes nothing before the press', async () => {
    const room = await openRoom('charter');
    await room.write('[name=bring-text]', table);
    await room.press('[data-part=bring-read]');
    expect(room.one('[data-part=bring-summary]').textContent).toBe(
      'Ajouts\u00a0: 1. Changements\u00a0: 1. Déjà là\u00a0: 0. Refusées\u00a0: 1.',
    );
    // The refused row stands first, with its line and its reason.
    expect(room.one('[data-part=bring] tbody tr').textContent).toContain(
      '4RHrefusé adresse électronique à corriger',
    );
    const before = await room.charter();
    await room.press('[data-part=bring-apply]');
    await room.until(() => room.text().includes('2 lignes reprises.'));
    const after = await room.charter();
    expect(after.revision).toBe(before.revision + 1);
    expect(after.departments.find(({ id }) => id === 'legal')?.email).toBe('droit@a.fr');
    expect(after.departments.map(({ name }) => name)).toContain('Sûreté');
    expect(after.departments).toHaveLength(before.departments.length + 1);
  });

  it('says where there is nothing to read, and reads anew for another kind', async () => {
    const room = await openRoom('charter');
    await room.press('[data-part=bring-read]');
    expect(room.text()).toContain('Il n’y a rien à lire');
    await room.write('[name=bring-text]', 'Ne jamais citer un client\n');
    await room.press('[data-part=bring-read]');
    await room.write('[name=bring-kind]', 'redLines');
    expect(room.one('[data-part=bring-summary]').textContent).toMatch(/^Ajouts\u00a0: 1\./);
  });
});

describe('adding a sector', () => {
  it('lists what is missing, adds it once, and approves nothing', async () => {
    // The package's files are fetched by their address.
    vi.stubGlobal(
      'fetch',
      async (address: string) => new Response(await readFile(path.resolve(`.${address}`))),
    );
    const room = await openRoom('charter');
    await room.write('[name=bring-sector]', 'museum');
    await room.press('[data-part=sector-see]');
    await room.until(() => room.text().includes('Sujets (7)'));
    await room.press('[data-part=sector-apply]');
    await room.until(() => room.one('[data-part=bring-sector]').textContent?.includes('Enregistré'));
    const { topics, replies } = await room.charter();
    expect(topics.map(({ id }) => id)).toContain('provenance');
    expect(replies.find(({ id }) => id === 'visit-booking')).toMatchObject({ starter: true, approvals: [] });
    await room.press('[data-part=sector-see]');
    await room.until(() => room.text().includes('La charte a déjà tout ce secteur'));
  });
});
