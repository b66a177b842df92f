/**
 * A department approves without installing anything, in both browsers: a sheet leaves the options, is opened from a file in a
 * page where no extension is, is agreed to, comes back, is in force, and is offered; in a crisis, only what is for one.
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
import { foreign } from './harness/own-hosts';
import { ownAccounts } from './harness/own-page';
import { reply } from './harness/say';
import type { TestBrowser, TestPage } from './harness/surface';

const asked = fixtureComment({
  id: '1900000000000000777',
  name: 'Paul Rivet',
  handle: 'paul_rivet',
  text: 'Ma commande n’est toujours pas arrivée depuis trois semaines, que dois-je faire ?',
  reactions: 3,
});

const axe = async (page: TestPage) => {
  if (page.playwright) expect(await axeViolations(page.playwright)).toEqual([]);
};

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  let options: TestPage;
  let page: TestPage;
  let answer = '';
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-sheet-'));
  const file = path.join(folder, 'feuille.html');
  const visited: string[] = [];
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
    const { url, pages } = await xThread({ ...sampleThread(0), comments: [asked] });
    await browser.serve(pages);
    visited.push(url);
    options = await browser.openExtension('src/options/index.html#replies');
    await options.click('[data-part=role-admin]');
    await options.evaluate(() => {
      location.hash = 'replies';
    });
    await options.until(() => document.querySelector('button[data-part=send-sheet]') !== null);
    await options.until(keepFiles);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the sheet of one department leaves the options as one file, and an e-mail stands ready', async () => {
    await enter(options, 'button[data-part=send-sheet]');
    await options.until(fill, '[name=sheet-department]', 'customer-care');
    await options.until(() => document.querySelectorAll('[name=sheet-reply]:checked').length > 10);
    await enter(options, '[data-part=send-sheet] [data-part=save]');
    writeFileSync(file, await kept(options));
    await says(options, '[data-part=sheet-sent]', 'relais-customer-care-');
    await says(options, '[data-reply=late-order]', 'Soumise');
    await enter(options, '[data-part=sheet-done]');
    await says(options, '[data-part=sheets-out]', '0 sur');
  });

  it('it opens from the file, agrees to all but one and saves the answer, with no extension and no network', async () => {
    const sheet = await browser.newPage();
    await sheet.goto(pathToFileURL(file).href);
    await sheet.until(() => document.querySelector<HTMLElement>('#asleep')?.hidden);
    await sheet.until(keepFiles);
    await sheet.click('#all');
    await sheet.click('[data-reply=phone-wait] [value=refuse]');
    await sheet.until(fill, '[data-reply=phone-wait] [data-part=note] textarea', 'Le numéro a changé');
    await sheet.click('[name=person]');
    await sheet.type('Inès Caradec');
    await sheet.click('#save');
    answer = await kept(sheet);
    await says(sheet, '#saved', 'relais-reponse-customer-care-');
    await axe(sheet);
    // An injected program and an address would both be refused by the page's own policy.
    const ran = await sheet.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "1"';
      document.body.append(script);
      const reached = await fetch('https://exemple.test/').then(
        () => true,
        () => false,
      );
      return [document.documentElement.dataset.ran ?? null, reached];
    });
    expect(ran).toEqual([null, false]);
    await sheet.close();
  });

  it('what is not the answer is refused, and nothing changes', async () => {
    const give = (text: string) => options.until(drop, '[name=answer]', 'reponse.json', text);
    await give(answer.slice(0, 900));
    await says(options, '[data-part=take-answer] [role=alert]', 'coupé en route');
    await give(answer.replace('Inès Caradec', 'Ines Caradec'));
    await says(options, '[data-part=take-answer] [role=alert]', 'changée après');
    await give('<!doctype html><html>');
    await says(options, '[data-part=take-answer] [role=alert]', 'feuille elle-même');
    expect(await options.evaluate(() => document.querySelector('[data-reply=late-order] .tone-good'))).toBe(
      null,
    );
  });

  it('the answer is shown decision by decision, and applied at once', async () => {
    await options.until(drop, '[name=answer]', 'reponse.json', answer);
    await says(options, '[data-part=answer-decisions]', 'Inès Caradec');
    await says(options, '[data-answer=phone-wait]', 'Le numéro a changé');
    await options.until(fill, '[name=answer-recorded-by]', 'Paul Tessier');
    await axe(options);
    await enter(options, '[data-part=answer-decisions] [data-part=save]');
    await says(options, '[data-part=answer-applied]', 'décisions appliquées');
    await options.until(() => document.querySelector('[data-reply=late-order] .tone-good'));
    await says(options, '[data-reply=phone-wait]', 'Le numéro a changé');
    await says(options, '[data-reply=late-order] [data-approval]', 'feuille');
    await options.until(drop, '[name=answer]', 'reponse.json', answer);
    await says(options, '[data-part=take-answer] [role=alert]', 'déjà décidé');
  });

  it('and the reply is offered on the page, by the name of who agreed; in a crisis, only those for a crisis are', async () => {
    page = await browser.newPage();
    await page.goto(visited[0] ?? '');
    await page.untilMarkers(1);
    const card = await openCard(page, 'Ma commande');
    await says(card, 'body', 'Inès Caradec');
    const change = async (one: object) => {
      const { charter, place } = await reply<{ charter: { revision: number }; place: string }>(
        options,
        'charter.load',
        {},
      );
      await reply(options, 'charter.change', { place, revision: charter.revision, change: one });
    };
    const agreement = {
      person: 'Nora Belin',
      on: '2026-01-01',
      from: '2026-01-01',
      until: '2036-01-01',
      means: 'meeting',
      recordedBy: 'Paul Tessier',
      note: '',
    };
    const ids = ['crisis-holding'];
    await change({ change: 'replies_approved', ids, department: 'press', ...agreement });
    await change({ change: 'crisis', on: true, by: 'Paul Tessier', note: '' });
    await page.goto(visited[0] ?? '');
    await page.untilMarkers(1);
    const again = await openCard(page, 'Ma commande');
    await says(again, 'body', 'Nora Belin');
    expect(await again.evaluate(() => document.body.textContent?.includes('Inès Caradec'))).toBe(false);
  });

  it('a department’s own key is made here, and signs what was agreed to', async () => {
    const made = await reply<{ outcome: string }>(options, 'key.make', {
      place: 'approver',
      passphrase: 'une phrase bien assez longue',
    });
    expect(made.outcome).toBe('done');
    const signed = await reply<{ outcome: string; text: string }>(options, 'sign.answer', { text: answer });
    expect(signed.outcome).toBe('signed');
    await options.until(drop, '[name=answer]', 'reponse.json', signed.text);
    // All of it was decided before; that it is read says that its seal holds with the signatures beside it.
    await says(options, '[data-part=take-answer] [role=alert]', 'déjà décidé');
  });

  it('nobody was asked for anything meanwhile', () => {
    expect(foreign(kind, browser.contacted(), visited)).toEqual([]);
  });
});
