/**
 * A working day in both browsers: two houses with a charter each, X and Facebook, a wrong account, a colleague who
 * answers meanwhile, a pause, another's page, an intern's first hour; and in the evening the journal's figures, counted
 * again from what was done. Nothing is ever sent but by the person's own press on the site's Send.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalFigures } from '../../src/core/journal/figures';
import type { PageState } from '../../src/messages/page-views';
import type { Act, ActReply } from '../../src/messages/parts';
import type { House, Layout } from '../../tools/day/houses';
import { figuresFrom, type Nature, notes } from './day/notes';
import { corail, lea, served, threadOf, tilleul, turn } from './day/scene';
import { corailText, giveHouses } from './day/two-houses';
import type { FixtureComment, FixtureWindow, ThreadSpec } from './fixtures/thread';
import { closeCard, isFaded, markerOf, openCard, seenLongEnough } from './harness/cards';
import { askPage, heard, listenIn } from './harness/content-script';
import { browsers } from './harness/launch';
import { reply } from './harness/say';
import type { Surface, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

declare global {
  var fixture: FixtureWindow;
}

const shots = process.env.RELAIS_SHOTS;

const late = turn(
  'Bonjour, ma commande du 3 mars n’est toujours pas arrivée et personne ne me répond. Que puis-je faire ?',
  'Solène Fauvel',
);
const rant = turn('Le service est devenu nul, je suis déçue.', 'Maud Kerbrat');
const lawyer = turn('Mon avocat vous écrira lundi, ma plainte est déposée.', 'Gaspard Vidal');
const monday = turn('Bonjour, êtes-vous ouverts lundi matin ?', 'Inès Moulin');
const brakes = turn('Bonjour, où puis-je faire régler mes freins ?', 'Tiago Nadaud');
const slow = turn('Service client injoignable, c’est lamentable.', 'Hélène Brisset');
const notice = turn('Bonjour, où est-ce que je peux télécharger la notice ?', 'Bao Lemoine');
const famous = turn('On y va samedi avec les enfants.', 'Clémence Okafor', { reactions: 1_000_000 });
const theirs = turn('Je suis passée les voir hier.', lea.name, { handle: lea.handle });
const tasting = turn('Bonjour, où puis-je goûter la tisane ?', 'Nora Sarrault');
const threat = turn('Je vais venir vous égorger un par un.', 'Un Inconnu');
const fromShop = (house: House, text: string, parent: string) =>
  turn(text, house.name, { handle: house.handle, parent });

const said = () => globalThis.fixture.editorText();
const sent = () => globalThis.fixture.sent.length;
const hosts = () => document.querySelectorAll('relais-host').length;

/** Where the site's own Reply is. */
const replyOf: Readonly<Record<Layout, (one: FixtureComment) => string>> = {
  x: ({ id }) => `[data-testid="cellInnerDiv"]:has(a[href$="/status/${id}"]) [data-testid="reply"]`,
  facebook: ({ id }) => `[data-thread="${id}"] [data-act="reply"]`,
};

describe.each(['chromium', 'firefox'] as const)('a working day in %s', (kind) => {
  const done = notes();
  const start = new Date().toISOString();
  let browser: TestBrowser;
  let options: TestPage;
  let popup: TestPage;
  let places: Readonly<Record<string, string>>;
  let onX: TestPage;
  let onFacebook: TestPage;

  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    const admin = await browser.openExtension('src/options/index.html');
    places = await giveHouses(admin);
    await admin.close();
    options = await browser.openExtension('src/options/index.html');
    popup = await browser.openExtension('src/popup/index.html');
    await listenIn(browser);
  });
  afterAll(() => browser.close());

  const shot = async (page: TestPage, name: string) => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot(path.join(shots, `${kind}-${name}.png`));
  };
  const state = async (page: TestPage) => askPage<PageState>(browser, await page.url(), 'content.page_state');
  const queued = async (page: TestPage, { id }: FixtureComment) => {
    const { queue, network } = await state(page);
    return queue.find(({ key }) => key === `${network}:${id}`) ?? null;
  };
  const leaves = (page: TestPage, one: FixtureComment) =>
    eventually('it leaves the queue', async () => (await queued(page, one)) === null);
  const comes = (page: TestPage, one: FixtureComment) =>
    eventually('it is in the queue', () => queued(page, one));
  const note = (act: Act['do'], one: FixtureComment, nature: Nature, network: Layout, more: object = {}) =>
    done.add({ act: act as never, comment: one.id, nature, network, ...more });

  async function open(layout: Layout, spec: ThreadSpec, url?: string): Promise<TestPage> {
    const thread = await served(layout, spec);
    await browser.serve({ ...thread.pages, [url ?? thread.url]: thread.pages[thread.url] ?? '' });
    const page = await browser.newPage();
    await page.goto(url ?? thread.url);
    return page;
  }
  /** An act as the popup tells it. */
  async function act(page: TestPage, layout: Layout, { id }: FixtureComment, one: Act): Promise<ActReply> {
    const tabId = await popup.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      await page.url(),
    );
    return reply<ActReply>(popup, 'act', { target: { tabId, key: `${layout}:${id}` }, act: one });
  }
  const add = (page: TestPage, one: FixtureComment) =>
    page.evaluate((more) => globalThis.fixture.add([more]), { ...one });
  async function insertFrom(
    page: TestPage,
    card: Surface,
    layout: Layout,
    one: FixtureComment,
  ): Promise<void> {
    await page.click(replyOf[layout](one));
    await page.until(() => globalThis.fixture.editorText() !== null);
    await seenLongEnough(card);
    await card.click('[data-part=insert]');
  }

  it.each([
    ['x', 'https://x.com/home'],
    ['facebook', 'https://www.facebook.com/'],
  ] as const)(
    'begins on the private feed of %s, where nothing is read and nothing is said',
    async (layout, url) => {
      await heard(browser);
      const page = await open(layout, threadOf(tilleul, layout, [rant], lea), url);
      await eventually('the content script', () => state(page).catch(() => null));
      expect(await state(page)).toMatchObject({ awake: false, why: 'private_feed', judged: 0, queue: [] });
      await page.evaluate(() => scrollTo(0, 600));
      expect(await page.evaluate(hosts)).toBe(0);
      expect(await heard(browser)).toEqual([]);
      await page.close();
    },
  );

  it('on X, the first house: under the wrong account nothing is inserted, under the right one the reply is', async () => {
    onX = await open('x', threadOf(tilleul, 'x', [late, rant, lawyer, monday], lea));
    const card = await openCard(onX, late.text);
    expect((await state(onX)).brand).toBe(`${places.tilleul}/brand`);
    // The ears are not deaf: here comments are judged.
    expect((await heard(browser)).filter((one) => one.startsWith('judge.batch')).length).toBeGreaterThan(0);
    await shot(onX, '1-queue-x');
    await insertFrom(onX, card, 'x', late);
    await card.until(() => document.querySelector('[data-part=insert-anyway]') !== null);
    expect(await card.text('[data-part=status]')).toContain(lea.name);
    expect(await onX.evaluate(said)).toBe('');
    await shot(onX, '2-wrong-account');
    await onX.evaluate((handle) => {
      for (const one of document.querySelectorAll('[data-testid^="UserAvatar-Container-"]'))
        one.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
    }, tilleul.handle);
    await seenLongEnough(card);
    await card.click('[data-part=insert]');
    const text = await onX.until(() => globalThis.fixture.editorText() || null);
    expect(text).toMatch(/^Bonjour/);
    expect(text).not.toContain('{{');
    await card.until(() => document.querySelector('.decided') !== null);
    expect(await onX.evaluate(sent)).toBe(0);
    await shot(onX, '3-inserted-draft');
    note('insert', late, 'question', 'x');
    // The person sends, and the site shows it.
    await onX.click('[data-testid="tweetButton"]');
    await onX.until(() => globalThis.fixture.sent.length === 1);
    await add(onX, fromShop(tilleul, `${text}`, late.id));
    await markerOf(onX, late.text, isFaded);
    expect(await queued(onX, late)).toBeNull();
  });

  it('leaves a criticism standing with its reason', async () => {
    const left = await openCard(onX, rant.text);
    await seenLongEnough(left);
    await left.click('[data-part=reason-1]');
    await left.until(() => document.querySelector('.decided') !== null);
    note('leave', rant, 'criticism', 'x', { reason: 'isolated' });
    await leaves(onX, rant);
    await closeCard(onX);
  });

  it('escalates a legal threat', async () => {
    const card = await openCard(onX, lawyer.text);
    await seenLongEnough(card);
    await card.click('[data-part=escalate]');
    await seenLongEnough(card);
    await card.click('[data-part=prepare]');
    await card.until(() => document.querySelector('.decided') !== null);
    await shot(onX, '4-escalated');
    note('escalate', lawyer, 'other', 'x');
    await leaves(onX, lawyer);
    await closeCard(onX);
  });

  it('a colleague answers meanwhile: it dims and leaves the queue, until its author comes back', async () => {
    expect(await queued(onX, monday)).not.toBeNull();
    const answer = fromShop(tilleul, 'Oui, dès 9 h. ^AB', monday.id);
    await add(onX, answer);
    await markerOf(onX, monday.text, isFaded);
    expect(await queued(onX, monday)).toBeNull();
    await shot(onX, '5-answered');
    await add(onX, { ...turn('Même le 1er mai ?', monday.name), handle: monday.handle, parent: answer.id });
    await markerOf(onX, monday.text, (marker) => !isFaded(marker));
    expect(await queued(onX, monday)).toMatchObject({ reopened: true, answeredBy: 'AB' });
    const card = await openCard(onX, monday.text);
    expect(await card.text('[data-part=reopened]')).toContain('AB');
    await shot(onX, '6-back');
    await closeCard(onX);
  });

  it('on Facebook, the second house: its own charter, its own reply, in Lexical', async () => {
    onFacebook = await open('facebook', threadOf(corail, 'facebook', [brakes, slow, notice, famous]));
    const card = await openCard(onFacebook, brakes.text);
    expect((await state(onFacebook)).brand).toBe(`${places.corail}/brand`);
    await insertFrom(onFacebook, card, 'facebook', brakes);
    const text = await onFacebook.until(() => globalThis.fixture.editorText() || null);
    expect(text).toContain(corailText.slice(corailText.indexOf('l’atelier'), corailText.indexOf(' ^')));
    await card.until(() => document.querySelector('.decided') !== null);
    expect(await onFacebook.evaluate(sent)).toBe(0);
    await shot(onFacebook, '7-inserted-lexical');
    note('insert', brakes, 'question', 'facebook');
    await closeCard(onFacebook);
  });

  it('watches with a reason, promises a day, and takes a decision back', async () => {
    const watched = { do: 'watch', reason: 'rant' } as const;
    expect(await act(onFacebook, 'facebook', slow, watched)).toMatchObject({ outcome: 'done' });
    note('watch', slow, 'criticism', 'facebook', { reason: 'rant' });
    await leaves(onFacebook, slow);
    const due = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
    expect(await act(onFacebook, 'facebook', notice, { do: 'promise', due })).toMatchObject({
      outcome: 'done',
    });
    note('promise', notice, 'question', 'facebook');
    const left = await act(onX, 'x', monday, { do: 'leave', reason: 'other_channel' });
    note('leave', monday, 'question', 'x', { reason: 'other_channel' });
    await leaves(onX, monday);
    await act(onX, 'x', monday, { do: 'undo', decision: left.decision?.id ?? '' });
    done.undo(monday.id);
    await comes(onX, monday);
  });

  it('a million reactions stand out on their own comment and on no other', async () => {
    const item = await comes(onFacebook, famous);
    expect(item.verdict).toMatchObject({ mark: 'quiet', action: 'none' });
    const calm = (await state(onFacebook)).queue.filter(({ verdict }) => verdict.action === 'none');
    expect(calm).toHaveLength(1);
  });

  it('the same thread in two tabs is one journal', async () => {
    const again = await open('x', threadOf(tilleul, 'x', [late, rant, lawyer, monday]));
    await markerOf(again, monday.text);
    // Decided in the first tab before this one was opened.
    expect(await queued(again, rant)).toBeNull();
    const both = await Promise.all([onX, again].map((page) => act(page, 'x', monday, { do: 'watch' })));
    expect(new Set(both.map(({ decision }) => decision?.id)).size).toBe(1);
    note('watch', monday, 'question', 'x');
    await Promise.all([onX, again].map((page) => leaves(page, monday)));
    await again.close();
  });

  it('an author under another handle, and a thread that the site takes away: what was decided stays', async () => {
    await onFacebook.evaluate((old) => {
      for (const link of document.querySelectorAll(`a[href*="/${old}?"]`))
        link.setAttribute('href', link.getAttribute('href')?.replace(old, `${old}.officiel`) ?? '');
    }, slow.handle);
    const author = async () => {
      const { found } = await askPage<{ found: { comment: { author: { handle: string } } } | null }>(
        browser,
        await onFacebook.url(),
        'content.comment',
        { key: `facebook:${slow.id}` },
      );
      return found?.comment.author.handle;
    };
    await eventually('the new handle', async () => (await author()) === `${slow.handle}.officiel`);
    expect(await queued(onFacebook, slow)).toBeNull();
    await onFacebook.evaluate(() => document.getElementById('comments')?.replaceChildren());
    await eventually('nothing is left', async () => (await state(onFacebook)).queue.length === 0);
    await eventually('no marker is left', async () => (await onFacebook.markers()).length === 0);
    expect(await act(onFacebook, 'facebook', notice, { do: 'leave' })).toMatchObject({
      outcome: 'gone',
      decision: null,
    });
    await onFacebook.close();
  });

  it('a pause puts the pages to sleep, and its end wakes them', async () => {
    await reply(popup, 'pause.set', { on: true });
    await onX.until(() => document.querySelectorAll('relais-host').length === 0);
    expect(await state(onX)).toMatchObject({ awake: false, why: 'paused', queue: [] });
    await reply(popup, 'pause.set', { on: false });
    await onX.untilMarkers(1);
    await onX.close();
  });

  it('another’s page sleeps until it is watched, and nothing is to be removed there', async () => {
    const spec = { ...threadOf(tilleul, 'x', [threat, tasting], tilleul), owner: lea, post: theirs };
    const page = await open('x', spec);
    await eventually('the content script', () => state(page).catch(() => null));
    expect(await state(page)).toMatchObject({ awake: false, why: 'not_in_perimeter' });
    const tabId = await popup.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      await page.url(),
    );
    await reply(popup, 'watch.set', { tabId, on: true });
    await page.untilMarkers(1);
    expect(await state(page)).toMatchObject({ awake: true, why: 'watched', own: false });
    // On the house's own page it would be removed with its proof.
    expect((await comes(page, threat)).verdict).toMatchObject({
      action: 'report_illegal',
      advice: 'escalate',
    });
    // What to do says nothing of removing; what not to do, and the law, may.
    const card = await openCard(page, threat.text);
    expect(await card.text('[data-part=todo]')).not.toMatch(/supprim|masqu|retir/i);
    expect(await (await openCard(page, tasting.text)).text()).not.toMatch(/supprim|masqu|retir/i);
    await shot(page, '8-foreign');
    await page.close();
  });

  it('an intern’s first hour: the charter is theirs to read, and two replies take two presses each', async () => {
    await options.click('[data-part=role-cm]');
    await options.until(() => document.querySelector('.welcome') === null);
    await options.evaluate(() => {
      location.hash = '#rules';
    });
    await options.until(
      () => document.querySelector('.options-nav [aria-current]')?.getAttribute('href') === '#rules',
    );
    expect(await options.evaluate(() => document.querySelectorAll('main [data-part=save]').length)).toBe(0);
    const shelf = await options.evaluate(() =>
      [...document.querySelectorAll('[data-part=shelf] option')].map((one) => one.textContent ?? ''),
    );
    expect(shelf.map((label, at) => label.endsWith(` · ${[tilleul, corail][at]?.name}`))).toEqual([
      true,
      true,
    ]);
    await shot(options, '9-intern-charter');
    const practice = await browser.openPractice();
    const texts = await answerable(practice);
    for (const text of texts.slice(0, 2)) {
      await practice.evaluate((wanted) => {
        const entry = [...document.querySelectorAll('[data-relais-practice]')].find((one) =>
          one.textContent?.includes(wanted),
        );
        entry?.querySelector<HTMLElement>('[data-part=reply]')?.click();
      }, text);
      await practice.until(() => document.querySelector('textarea[data-part=editable]'));
      // The two presses: the marker, and Insert.
      const card = await openCard(practice, text);
      await seenLongEnough(card);
      await card.click('[data-part=insert]');
      await practice.until(
        () => document.querySelector<HTMLTextAreaElement>('textarea[data-part=editable]')?.value,
      );
      await card.until(() => document.querySelector('.decided') !== null);
      await shot(practice, `10-intern-${texts.indexOf(text) + 1}`);
      await closeCard(practice);
      await practice.click('[data-part=submit]');
      await practice.until(() => document.querySelector('textarea[data-part=editable]') === null);
    }
    expect(texts.length).toBeGreaterThanOrEqual(2);
    const { figures } = await journal(true);
    expect(figures).toMatchObject({ entries: 2, byAct: { insert: 2 }, undone: 0 });
    await practice.close();
  });

  it('in the evening the journal’s figures are those of the day', async () => {
    const { figures, lines } = await journal(false);
    const { byTopic, byDepartment, byDay, ...counted } = figures;
    expect(counted).toEqual(figuresFrom(done));
    const stands = lines.filter(({ undoneAt }) => undoneAt === null);
    const by = (name: 'topic' | 'department') => {
      const sums: Record<string, number> = {};
      for (const line of stands) sums[line[name] ?? ''] = (sums[line[name] ?? ''] ?? 0) + 1;
      return sums;
    };
    expect(byTopic).toEqual(by('topic'));
    expect(byDepartment).toEqual(by('department'));
    expect(Object.values(byDay).reduce((sum, n) => sum + n, 0)).toBe(stands.length);
    const told = done.all.map((one) => [one.act, one.reason, one.network, one.undone]);
    expect(lines.map((one) => [one.act, one.reason, one.network, one.undoneAt !== null]).reverse()).toEqual(
      told,
    );
    expect(new Set(lines.map(({ brand }) => brand))).toEqual(
      new Set([`${places.tilleul}/brand`, `${places.corail}/brand`]),
    );
    const follow = await reply<{ promises: object[]; escalations: object[] }>(popup, 'journal.follow', {
      practice: false,
    });
    expect([follow.promises.length, follow.escalations.length]).toEqual([1, 1]);
    // The screens say the same.
    await options.evaluate(() => {
      location.hash = '#journal';
    });
    const screen = (wanted: string) => document.querySelector('main')?.textContent?.includes(wanted);
    await options.until(screen, `${figures.entries}\u00a0décisions, toutes affichées`);
    await shot(options, '11-evening-journal');
    await options.click('[data-view=figures]');
    const summary = await options.until(
      () => /\d/.exec(document.querySelector('[data-part=summary]')?.textContent ?? '')?.input,
    );
    expect(summary.match(/\d+/g)?.map(Number)).toEqual([figures.entries, figures.comments]);
    await shot(options, '12-evening-figures');
  });

  /** Comments in view whose card has a reply ready, by their text. */
  async function answerable(page: TestPage): Promise<string[]> {
    const { queue } = await askPage<PageState>(browser, await page.url(), 'content.page_state');
    return queue
      .filter(({ verdict, answered }) => verdict.action === 'answer' && answered !== true)
      .map(({ excerpt }) => excerpt.replace(/…$/, ''));
  }

  interface Line {
    readonly act: string;
    readonly reason: string | null;
    readonly network: string | null;
    readonly brand: string | null;
    readonly topic: string | null;
    readonly department: string | null;
    readonly undoneAt: string | null;
  }

  /** Figures and the whole export, newest first; no name of a person is in it. */
  async function journal(practice: boolean): Promise<{ figures: JournalFigures; lines: Line[] }> {
    const until = new Date(Date.now() + 60_000).toISOString();
    const { figures } = await reply<{ figures: JournalFigures }>(options, 'journal.figures', {
      from: start,
      until,
      practice,
    });
    const { lines } = await reply<{ lines: string }>(options, 'journal.export', {
      query: { practice, undone: true },
      cursor: null,
      size: 500,
    });
    for (const { name, handle } of [late, rant, lawyer, monday, brakes, slow, notice]) {
      expect(lines).not.toContain(name);
      expect(lines).not.toContain(handle);
    }
    const rows = lines.trim() === '' ? [] : lines.trim().split('\n');
    return { figures, lines: rows.map((line) => JSON.parse(line) as Line) };
  }
});
