/** One page of a network with menus on it, and the hands that try the guard there. A page serves many tests. */
import { facebookThread } from '../fixtures/facebook-thread/index';
import { sampleThread } from '../fixtures/sample';
import type { FixtureComment } from '../fixtures/thread';
import { xThread } from '../fixtures/x-thread/index';
import { seenLongEnough } from '../harness/cards';
import type { Surface, TestBrowser, TestPage } from '../harness/surface';
import { eventually } from '../harness/wait';
import { installMenus, type MenuOptions } from './menus';
import { atRest, item, menuButton, spotOf } from './places';

const threads = { x: xThread, facebook: facebookThread } as const;
export type Network = keyof typeof threads;

const asks = () => document.querySelector('[data-part=guard] [data-part=todo]') !== null;

export interface Stand {
  readonly page: TestPage;
  readonly url: string;
  /** How the next menus and dialogs are drawn; what is not named goes back to the usual. */
  draw(options?: Omit<MenuOptions, 'network' | 'ui'> & { readonly ui?: 'fr' | 'en' }): Promise<void>;
  openMenu(id: string, kind: string): Promise<void>;
  press(selector: string): Promise<void>;
  tap(selector: string): Promise<void>;
  /** Opens the menu of a comment and presses one of its items. */
  choose(id: string, kind: string): Promise<void>;
  /** The question, once a press in it counts. */
  question(): Promise<Surface>;
  /** What the site was told to do since it was last asked; closed menus are not said. */
  done(): Promise<string[]>;
  /** Leaves nothing open for the next test. */
  tidy(): Promise<void>;
}

export async function standOn(
  browser: TestBrowser,
  network: Network,
  comments: readonly FixtureComment[],
  markers: number,
): Promise<Stand> {
  const thread = await threads[network]({ ...sampleThread(0), comments });
  await browser.serve(thread.pages);
  const page = await browser.newPage();
  await page.goto(thread.url);
  await page.untilMarkers(markers);
  await page.evaluate(installMenus, { network, ui: 'fr' } as never);
  const press = async (selector: string) => {
    const spot = await page.until(spotOf, selector);
    await page.clickAt(spot.x, spot.y);
  };
  const openMenu = async (id: string, kind: string) => {
    const button = menuButton[network](id);
    await eventually('the menu button at rest', () => page.evaluate(atRest, button));
    await page.click(button);
    await page.until(spotOf, item(kind));
  };
  return {
    page,
    url: thread.url,
    draw: (options = {}) =>
      page.evaluate(
        (said: string) => {
          window.menus = JSON.parse(said);
        },
        JSON.stringify({ network, ui: 'fr', ...options }),
      ),
    openMenu,
    press,
    tap: async (selector) => {
      const spot = await page.until(spotOf, selector);
      await page.tapAt(spot.x, spot.y);
    },
    choose: async (id, kind) => {
      await openMenu(id, kind);
      await press(item(kind));
    },
    question: async () => {
      const frame = await eventually('the question', async () => {
        // A line that was said before goes when a question is asked.
        const card = await page.card();
        return (await card.evaluate(asks)) ? card : null;
      });
      await seenLongEnough(frame);
      return frame;
    },
    done: () =>
      page.evaluate(() => {
        const done = window.done.filter((one) => one !== 'closed');
        window.done = [];
        return done;
      }),
    tidy: async () => {
      await page.evaluate(() => window.tidyMenus());
      // Where a test failed midway its question would lie over all that follow.
      const left = (await page.hasCard()) ? await page.card() : null;
      if (left === null || !(await left.evaluate(asks))) return;
      await left.click('[data-part=close]');
      await eventually('the question is put away', async () => !(await page.hasCard()));
    },
  };
}
