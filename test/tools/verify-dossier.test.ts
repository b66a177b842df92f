import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDossier } from '../../src/core/dossier/html';
import { root } from '../../tools/root';
import { illustrated, withPicture } from '../core/dossier/drawn';
import { dossier, words } from '../core/dossier/made';

const page = renderDossier(dossier, words);

describe('verify-dossier', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'relais-dossier-'));
  });

  function verify(name: string, text: string | null) {
    const file = path.join(folder, name);
    if (text !== null) writeFileSync(file, text);
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const program = path.join(root, 'tools/verify-dossier.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, file], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
    return { status, stdout, stderr };
  }

  it('says that a page and its data are whole, and their fingerprint', () => {
    for (const [name, text] of [
      ['one.html', page],
      ['one.json', JSON.stringify(dossier)],
    ] as const) {
      const { status, stdout } = verify(name, text);
      expect(status).toBe(0);
      expect(stdout).toContain('whole');
      expect(stdout).toContain(dossier.sha256);
    }
  });

  it('says what was altered', () => {
    const shown = verify('shown.html', page.replace('Je vais venir te tuer.\n&lt;', 'Bonjour.\n&lt;'));
    expect(shown.status).toBe(1);
    expect(shown.stderr).toContain('altered (page)');
    const data = verify('data.json', JSON.stringify(dossier).replace('Je vais venir te tuer.', 'Bonjour.'));
    expect(data.status).toBe(1);
    expect(data.stderr).toContain('altered (text)');
  });

  it('says that a picture is whole, and the fingerprint of the dossier without it', () => {
    const { status, stdout } = verify('picture.html', renderDossier(illustrated, words));
    expect(status).toBe(0);
    expect(stdout).toContain('Picture: image/png, 12 × 7');
    for (const { sha256 } of [illustrated, illustrated.picture, dossier]) expect(stdout).toContain(sha256);
  });

  it('refuses a picture that is none, with every hash computed again', () => {
    const forged = withPicture({ data: Buffer.from('Une image, vraiment.').toString('base64') });
    const { status, stderr } = verify('forged.json', JSON.stringify(forged));
    expect(status).toBe(1);
    expect(stderr).toContain('altered (picture)');
  });

  it('refuses what is no dossier, and what is not there', () => {
    expect(verify('other.html', '<!doctype html><p>Bonjour</p>').status).toBe(2);
    expect(verify('missing.html', null).status).toBe(2);
  });
});
