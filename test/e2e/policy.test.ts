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

const paper = (revision: number) =>
  JSON.stringify(charter({ id: 'lignes', title: 'Charte de la maison', revision }));

describe.skipIf(rules === null || found === null)(`the organisation’s policy, in chromium${why}`, () => {
  let folder = '';
  let browser: ExtensionInChromium;
  const said = async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/options/index.html#charter'));
    await page.waitForSelector('.options-header, .guide, main');
    const text = await page.locator('body').textContent();
    await page.close();
    return text ?? '';
  };
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
    const text = await eventually('the charter of the policy', async () => {
      const now = await said();
      return now.includes('Charte de la maison') ? now : null;
    });
    expect(text).toContain('Votre organisation fixe cette charte');
  });

  it('is obeyed again when it is edited', async () => {
    rules?.set(browser.extensionId, { charter: paper(6), settings: { role: 'cm', language: 'en' } });
    const text = await eventually('the edited charter', async () => {
      const now = await said();
      return now.includes('Revision 6') ? now : null;
    });
    expect(text).toContain('Your organisation sets this charter');
  });
});
