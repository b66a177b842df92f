/**
 * The CM has a say in the charter (P11), in both browsers: a change proposed from the card, a draft of the scratch pad put
 * forward, one file, the admin's inbox, the answers, and the CM is told. Nothing of it can be read by the page.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { axeViolations } from './harness/axe';
import { openCard, seenLongEnough } from './harness/cards';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import { reply } from './harness/say';
import type { Surface, TestBrowser, TestPage } from './harness/surface';

const asked = fixtureComment({
  id: '1900000000000000555',
  name: 'Solène Fauvel',
  handle: 'solene_fauvel',
  text: 'Bonjour @maisontilleul, ma carte de fidélité expire demain, que dois-je faire ? Mon numéro : 06 12 34 56 78.',
  reactions: 3,
});
const draft = 'Bonjour Solène, votre carte reste valable jusqu’au 31 décembre, rien à faire. ^LM';

/** Types a value into a form field as the framework sees it. */
function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Gives a file to the inbox, as a hand that drops it. */
function drop(text: string): boolean {
  const field = document.querySelector<HTMLInputElement>('[name=proposals]');
  if (!field) return false;
  const given = new DataTransfer();
  given.items.add(new File([text], 'propositions.json', { type: 'application/json' }));
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function focus(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null && document.activeElement === found;
}

/** By keyboard: what loads above a button moves it, and a pointer would miss it. */
async function enter(surface: Surface, selector: string): Promise<void> {
  await surface.until(focus, selector);
  await surface.press('Enter');
}

function open(selector: string): boolean {
  const fold = document.querySelector<HTMLDetailsElement>(selector);
  if (fold) fold.open = true;
  return fold !== null;
}

const says = (page: Surface, selector: string, words: string) =>
  page.until(
    (where: string, wanted: string) => document.querySelector(where)?.textContent?.includes(wanted),
    selector,
    words,
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  let page: TestPage;
  let options: TestPage;
  let file = '';
  const axe = async (surface: TestPage) => {
    if (surface.playwright) expect(await axeViolations(surface.playwright)).toEqual([]);
  };
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
    const { url, pages } = await xThread({ ...sampleThread(0), comments: [asked] });
    await browser.serve(pages);
    page = await browser.newPage();
    await page.goto(url);
    await page.untilMarkers(1);
  });
  afterAll(() => browser.close());

  it('from the card: what is missing is said beside the field and above, and what is kept names nobody', async () => {
    const card = await openCard(page, 'ma carte de fidélité');
    await seenLongEnough(card);
    await card.until(open, '[data-part=propose-fold]');
    await card.until(() => document.querySelector<HTMLTextAreaElement>('[name=propose-excerpt]')?.value);
    const excerpt = await card.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('[name=propose-excerpt]')?.value,
    );
    expect(excerpt).toContain('ma carte de fidélité expire demain');
    expect(excerpt).not.toMatch(/maisontilleul|12 34/);
    await card.until(fill, '[name=propose-kind]', 'topic');
    await card.click('[data-part=propose-keep]');
    await says(card, '[data-part=propose] [role=alert]', '3\u00a0champs');
    expect(await card.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('propose-topicName');
    await card.click('[name=propose-topicName]');
    await card.type('Carte fidélité');
    await card.until(fill, '[name=propose-topicWords]', 'carte de fidélité');
    await card.until(fill, '[name=propose-why]', 'Personne n’en répond.');
    await card.until(fill, '[name=propose-initials]', 'LM');
    await card.click('[data-part=propose-keep]');
    await says(card, '[data-part=propose-outcome]', 'Proposition gardée');
    expect(await page.evaluate(() => document.documentElement.textContent?.includes('Carte fidélité'))).toBe(
      false,
    );
  });

  it('the scratch pad keeps its draft while the popup closes, reads it over, and asks for approval', async () => {
    let popup = await browser.openExtension('src/popup/index.html');
    const tabId = await popup.evaluate(
      async (address: string) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.startsWith(address))?.id ?? -1;
      },
      await page.url(),
    );
    // As the popup does over the page: a tab of its own has no comment in front of it.
    await reply(popup, 'scratch.save', {
      scratch: { text: 'Bonjour', against: { tabId, key: `x:${asked.id}` } },
    });
    await enter(popup, '[data-part=scratch-open]');
    await says(popup, '[data-part=scratch-against]', 'ma carte de fidélité');
    await popup.until(fill, '[name=scratch]', 'Vous avez tort, nous vous remboursons demain. ');
    await says(popup, '[data-part=red]', 'nous vous remboursons');
    await popup.close();

    popup = await browser.openExtension('src/popup/index.html');
    await enter(popup, '[data-part=scratch-open]');
    await popup.until(() =>
      document.querySelector<HTMLTextAreaElement>('[name=scratch]')?.value.startsWith('Vous avez tort'),
    );
    await popup.until(fill, '[name=scratch]', draft);
    await popup.until(
      () =>
        document.querySelector('[data-status=unapproved]') !== null &&
        document.querySelector('[data-part=red]') === null,
    );
    await axe(popup);
    await enter(popup, '[data-part=ask-approval]');
    await popup.until(() => document.querySelector<HTMLTextAreaElement>('[name=propose-excerpt]')?.value);
    await axe(popup);
    await popup.until(fill, '[name=propose-initials]', 'LM');
    await enter(popup, '[data-part=propose-keep]');
    await says(popup, '[data-part=scratch-said]', 'Accord demandé');
    expect(await reply(popup, 'scratch.load', {})).toEqual({ scratch: null });
    await enter(popup, '[data-part=back]');

    await popup.until(open, '[data-part=proposals]');
    await enter(popup, '[data-part=prepare-proposals]');
    await says(popup, '[data-part=outgoing]', '2\u00a0propositions');
    await popup.until(open, '[data-part=exact]');
    file = await popup.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('[data-part=exact] textarea')?.value ?? '',
    );
    await axe(popup);
    await popup.evaluate(() => {
      // The browser would put a file in somebody's folder.
      HTMLAnchorElement.prototype.click = function click() {
        document.documentElement.dataset.saved = this.download;
      };
    });
    await enter(popup, '[data-part=save-proposals]');
    await says(popup, '[data-part=sent]', 'Fichier enregistré');
    await popup.until(() => document.querySelectorAll('[data-part=own][data-state=sent]').length === 2);
    expect(await popup.evaluate(() => document.documentElement.dataset.saved)).toMatch(
      /^relais-proposals-[\d-]{10}-[0-9a-f]{6}\.json$/,
    );
    for (const piece of ['solene', 'Fauvel', '12 34', 'status/1900', asked.id])
      expect(file).not.toContain(piece);
    await popup.close();
  });

  it('the inbox refuses what is broken, and takes the whole file once', async () => {
    options = await browser.openExtension('src/options/index.html#proposals');
    await options.click('[data-part=role-admin]');
    await options.evaluate(() => {
      location.hash = 'proposals';
    });
    await options.until(drop, file.slice(0, 800));
    await says(options, '.sheet [role=alert]', 'coupé en route');
    await options.until(drop, file.replace('Maison Tilleul', 'Autre Maison'));
    await says(options, '.sheet [role=alert]', 'a été changé');
    await options.until(drop, '{"format":"relais-charter"}');
    await says(options, '.sheet [role=alert]', 'C’est une charte');
    await options.until(drop, file);
    await says(options, '[data-part=reception]', '2\u00a0nouvelles propositions');
    await options.until(drop, file);
    await says(options, '[data-part=reception]', '2\u00a0étaient déjà reçues');
    expect(await options.evaluate(() => document.querySelectorAll('[data-part=received]').length)).toBe(2);
    await axe(options);
  });

  it('a topic is refused with its reason, a reply is accepted in other words and waits for its department', async () => {
    await options.click('[data-part=received] [data-part=refuse]');
    await options.click('[data-part=refuse-form] [data-part=save]');
    await says(options, '[data-part=refuse-form] .field-error', 'Dites pourquoi');
    await options.until(fill, '[name=answer-note]', 'La fidélité est chez les ventes.');
    await options.click('[data-part=refuse-form] [data-part=save]');
    await says(options, '[data-part=inbox-count]', '1\u00a0proposition');

    await options.click('[data-part=received] [data-part=accept]');
    await options.click('[data-part=accept-form] [data-part=save]');
    await says(options, '[data-part=accept-form] .field-error', 'titre');
    await options.until(fill, '[name=accept-title]', 'Carte valable');
    await options.until(fill, '[name=accept-text]', draft.replace('Solène', '{{first_name}}'));
    await axe(options);
    await options.click('[data-part=accept-form] [data-part=save]');
    await says(options, '[data-part=inbox-count]', 'Aucune proposition');
    await options.evaluate(() => {
      location.hash = 'replies';
    });
    await says(options, '[data-reply=carte-valable]', 'reste valable');
    expect(
      await options.evaluate(() => document.querySelector('[data-reply=carte-valable] .tone-good')),
    ).toBe(null);
  });

  it('the CM is told: accepted in other words, and refused with the reason', async () => {
    const popup = await browser.openExtension('src/popup/index.html');
    await says(popup, '[data-part=proposal-news]', '2 de vos propositions');
    // Answers open the list by themselves.
    await says(popup, '[data-part=proposals][open] [data-state=edited]', 'avec d’autres mots');
    await says(popup, '[data-state=refused] [data-part=answer]', 'La fidélité est chez les ventes.');
    await axe(popup);
    await enter(popup, '[data-state=refused] [data-part=own-read]');
    await popup.until(() => document.querySelector('[data-part=older] [data-state=refused]') !== null);
    await popup.close();
  });
});
