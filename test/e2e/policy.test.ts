/** The organisation's policy in a real browser: Debian's Chromium reads it from its folder, and again when it is edited. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionInChromium, launchWithExtension } from '../../tools/browser/chromium';
import { findBrowser } from '../../tools/browser/find';
import { ensureBuilt } from '../../tools/build/fresh';
import { charter } from '../core/charter/sample';
import { eventually } from './harness/wait';
import { policies } from './travel/policies';

const rules = policies();
const found = findBrowser('chromium');
const why = rules === null ? ' (left out: this user may not write to the folder of policies)' : '';

// A title of its own: the articles that ship name « Charte de la maison » as their source.
const TITLE = 'Charte des Lignes';
const paper = (revision: number) => JSON.stringify(charter({ id: 'lignes', title: TITLE, revision }));

describe.skipIf(rules === null || found === null)(`the organisation’s policy, in chromium${why}`, () => {
  let folder = '';
  let browser: ExtensionInChromium;
  /** What the room of the charter says, once its header names the charter in force. */
  const said = async () => {
    const page = await browser.context.newPage();
    try {
      await page.goto(browser.url('src/options/index.html#charter'));
      const header = (await page.locator('.options-header').textContent()) ?? '';
      return { header, room: (await page.locator('#main').textContent()) ?? '' };
    } finally {
      await page.close();
    }
  };
  /** The room, as soon as the header says that this charter is in force. */
  const inForce = (revision: string) =>
    eventually(`${TITLE}, ${revision}`, async () => {
      const { header, room } = await said();
      return header.includes(`${TITLE} · ${revision}`) ? room : null;
    });
  beforeAll(async () => {
    // A copy of its own: another folder is another extension, and no other test comes under this policy.
    folder = mkdtempSync(path.join(tmpdir(), 'relais-policy-'));
    cpSync(ensureBuilt('chromium'), folder, { recursive: true });
    if (!found) return;
    browser = await launchWithExtension({ browser: found, extension: folder, lang: 'fr' });
    rules?.set(browser.extensionId, {
      charter: paper(5),
      settings: { role: 'cm', language: 'fr' },
    });
  });
  afterAll(async () => {
    rules?.remove();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('puts its charter in force and holds it fast', async () => {
    const room = await inForce('Révision 5');
    expect(room).toContain('Votre organisation fixe cette charte');
  });

  it('is obeyed again when it is edited', async () => {
    rules?.set(browser.extensionId, { charter: paper(6), settings: { role: 'cm', language: 'en' } });
    const room = await inForce('Revision 6');
    expect(room).toContain('Your organisation sets this charter');
  });
});
