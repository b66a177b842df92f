/** A colleague's answer takes a comment off the list, and its author's return puts it back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/page-views';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureComment, type FixtureWindow, fixtureComment } from './fixtures/thread';
import { askPage } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Marker, TestBrowser } from './harness/surface';
import { eventually } from './harness/wait';

declare global {
  var fixture: FixtureWindow;
}

const question = fixtureComment({
  id: '1900000000000000701',
  name: 'Solène Fauvel',
  handle: 'solene_fauvel',
  text: 'Bonjour, êtes-vous ouverts lundi matin ?',
  replies: 1,
});
const { name, handle } = question;
const under = { parent: question.id };
const answer = fixtureComment({ ...brand, ...under, id: '1900000000000000702', text: 'Oui, dès 9 h. ^LM' });
const back = fixtureComment({ name, handle, ...under, id: '1900000000000000703', text: 'Même le 1er mai ?' });
const again = fixtureComment({
  ...brand,
  ...under,
  id: '1900000000000000704',
  text: 'Non, fermé ce jour-là. ^AB',
});
const thanks = fixtureComment({ ...under, id: '1900000000000000705', text: 'Bon à savoir' });

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
  });
  afterAll(() => browser.close());

  it('answered, open again, answered again: marker and queue follow, the card says who and what', async () => {
    const { url, pages } = await facebookThread({ ...sampleThread(0), comments: [question] });
    await browser.serve(pages);
    const page = await browser.newPage();
    await page.goto(url);
    const [first] = await page.untilMarkers(1);
    const add = (more: FixtureComment) => page.evaluate((one) => globalThis.fixture.add([one]), { ...more });
    const faded = ({ attributes }: Marker) => /\bfaded\b/.test(attributes.class ?? '');
    const isAt = ({ y }: Marker) => Math.abs(y - (first?.y ?? 0)) < 4;
    const settled = (is: boolean) =>
      eventually(is ? 'a faded marker' : 'a marker in full', async () => {
        const own = (await page.markers()).find(isAt);
        return own !== undefined && faded(own) === is ? own : null;
      });
    const queued = async () => {
      const { queue } = await askPage<PageState>(browser, url, 'content.page_state');
      return queue.find(({ key }) => key === `facebook:${question.id}`) ?? null;
    };

    await add(answer);
    await settled(true);
    expect(await queued()).toBeNull();
    await add(thanks);
    await settled(true);

    await add(back);
    const open = await settled(false);
    expect(await queued()).toMatchObject({ answered: false, reopened: true, answeredBy: 'LM' });
    await page.clickAt(open.x, open.y);
    const card = await page.card();
    expect(await card.text('[data-part=reopened]')).toBe('La marque a répondu (LM), l’auteur est revenu.');
    await page.press('Escape');
    await eventually('the card is put away', async () => !(await page.hasCard()));

    await add(again);
    await settled(true);
    expect(await queued()).toBeNull();
    await page.close();
  });
});
