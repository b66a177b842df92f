/**
 * A signature from end to end, once: the department makes its key and signs its sheet's answer, the admin writes the key into
 * the charter and takes the answer in, and the reply is offered as signed where a topic asks for it and nothing less.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { axeViolations } from './harness/axe';
import { openCard } from './harness/cards';
import { drop, enter, fill, keepFiles, kept, says } from './harness/forms';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import { reply } from './harness/say';
import type { Surface, TestBrowser, TestPage } from './harness/surface';

const asked = fixtureComment({
  id: '1900000000000000787',
  name: 'Paul Rivet',
  handle: 'paul_rivet',
  text: 'Ma commande n’est toujours pas arrivée depuis trois semaines, que dois-je faire ?',
  reactions: 3,
});
const recorded = {
  department: 'customer-care',
  person: 'Claire Aumont',
  recordedBy: 'Paul Tessier',
  on: '2026-01-05',
  from: '2026-01-05',
  until: '2099-12-31',
  means: 'meeting',
  note: '',
};
const PASS = 'une phrase bien assez longue';

interface Topic {
  readonly id: string;
  readonly signatureRequired: boolean;
}
interface Loaded {
  readonly charter: { readonly revision: number; readonly topics: readonly Topic[] };
  readonly place: string;
}

interface Signed {
  readonly signed: { readonly items: { readonly reply: string; signature: string }[] };
}

const shown = (selector: string) => document.querySelector(selector) !== null || null;
const unfold = (selector: string) => {
  const fold = document.querySelector<HTMLDetailsElement>(selector);
  if (fold) fold.open = true;
  return fold?.open ?? null;
};
/** What the page saved since the last time. */
async function saved(page: Surface, save: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.kept;
  });
  await save();
  return kept(page);
}

describe('in chromium', () => {
  let browser: TestBrowser;
  let options: TestPage;
  let page: TestPage;
  let address = '';
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-signed-'));

  const change = async (make: (loaded: Loaded) => object) => {
    const loaded = await reply<Loaded>(options, 'charter.load', {});
    const { place, charter } = loaded;
    const one = { place, revision: charter.revision, change: make(loaded) };
    expect(await reply<object>(options, 'charter.change', one)).toMatchObject({ outcome: 'saved' });
  };
  const card = async () => {
    await page.goto(address);
    await page.untilMarkers(1);
    return openCard(page, 'Ma commande');
  };
  const axe = async () => {
    if (options.playwright) expect(await axeViolations(options.playwright)).toEqual([]);
  };

  beforeAll(async () => {
    browser = await browsers.chromium({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
    const { url, pages } = await xThread({ ...sampleThread(0), comments: [asked] });
    await browser.serve(pages);
    address = url;
    options = await browser.openExtension('src/options/index.html#replies');
    await options.click('[data-part=role-admin]');
    await options.evaluate(() => {
      location.hash = 'replies';
    });
    await options.until(() => document.querySelector('button[data-part=send-sheet]') !== null);
    await options.until(keepFiles);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a recorded agreement is offered until its topic asks for a signature', async () => {
    await change(() => ({ change: 'replies_approved', ids: ['late-order'], ...recorded }));
    await says(await card(), '[data-reply=late-order] [data-part=approval]', 'Claire Aumont');
    await change(({ charter }) => {
      const delivery = charter.topics.find(({ id }) => id === 'delivery');
      return { change: 'record', put: { list: 'topics', record: { ...delivery, signatureRequired: true } } };
    });
    const now = await card();
    await now.until(shown, '[data-part=todo]');
    expect(await now.evaluate(shown, '[data-reply=late-order]')).toBeNull();
    expect(await now.text()).not.toContain('Claire Aumont');
  });

  it('the department makes its key, and its back-up is saved', async () => {
    await options.until(unfold, '[data-part=signing]');
    await options.until(fill, '[data-part=own-key-forms] [name=passphrase]', PASS);
    await options.until(fill, '[data-part=own-key-forms] [name=passphrase-again]', PASS);
    await axe();
    const backup = await saved(options, () =>
      enter(options, '[data-part=own-key-forms] [data-part=make-key]'),
    );
    expect(backup).not.toContain(PASS);
    await options.until(shown, '[data-part=own-fingerprint]');
  });

  it('the admin writes the key into the charter, by its fingerprint', async () => {
    await options.until(fill, '[name=sign-person]', 'Inès Caradec');
    const file = await saved(options, () => enter(options, '[data-part=key-public]'));
    await options.until(unfold, '[data-part=department-keys]');
    await options.until(fill, '[name=key-department]', 'customer-care');
    await options.until(drop, '[name=public-key]', 'cle.json', file);
    await options.until(shown, '[data-part=read-fingerprint]');
    const own = await options.text('[data-part=own-fingerprint]');
    expect(await options.text('[data-part=read-fingerprint]')).toBe(own);
    await axe();
    await enter(options, '[data-part=add-key] [data-part=save]');
    await says(options, '[data-key=customer-care]', own);
  });

  it('the sheet’s answer is signed, taken in, and the reply is offered as signed', async () => {
    await enter(options, 'button[data-part=send-sheet]');
    await options.until(fill, '[name=sheet-department]', 'customer-care');
    await options.until(() => document.querySelectorAll('[name=sheet-reply]:checked').length > 0);
    const html = await saved(options, () => enter(options, '[data-part=send-sheet] [data-part=save]'));
    await enter(options, '[data-part=sheet-done]');
    const file = path.join(folder, 'feuille.html');
    writeFileSync(file, html);
    const sheet = await browser.newPage();
    await sheet.goto(pathToFileURL(file).href);
    await sheet.until(() => document.querySelector<HTMLElement>('#asleep')?.hidden);
    await sheet.until(keepFiles);
    await sheet.click('#all');
    await sheet.click('[name=person]');
    await sheet.type('Inès Caradec');
    const answer = await saved(sheet, () => sheet.click('#save'));
    await sheet.close();

    await options.until(drop, '[name=to-sign]', 'reponse.json', answer);
    await says(options, '[data-part=sign-answer]', 'Inès Caradec');
    await axe();
    const signed = await saved(options, () => enter(options, '[data-part=sign]'));
    // A signature of theirs, moved to this reply, signs nothing.
    const forged = JSON.parse(signed) as Signed;
    const other = forged.signed.items.find((item) => item.reply !== 'late-order');
    for (const item of forged.signed.items)
      if (item.reply === 'late-order' && other) item.signature = other.signature;
    const { charter, place } = await reply<Loaded>(options, 'charter.load', {});
    const taken = { text: JSON.stringify(forged), ids: ['late-order'], recordedBy: 'Paul Tessier' };
    const { outcome } = await reply<{ outcome: string }>(options, 'charter.change', {
      place,
      revision: charter.revision,
      change: { change: 'sheet_answered', ...taken },
    });
    expect(outcome).toBe('stale');
    await options.until(drop, '[name=answer]', 'reponse.json', signed);
    await says(options, '[data-part=answer-decisions]', 'Inès Caradec');
    await options.until(fill, '[name=answer-recorded-by]', 'Paul Tessier');
    await enter(options, '[data-part=answer-decisions] [data-part=save]');
    await says(options, '[data-part=answer-applied]', 'appliquées');
    const now = await card();
    await says(now, '[data-reply=late-order] [data-part=approval]', 'Signée par Inès Caradec');
    expect(await now.text()).not.toContain('Claire Aumont');
  });
});
