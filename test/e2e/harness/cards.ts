/** Markers and cards by the comment they belong to. */
import type { Marker, Surface, TestPage } from './surface';
import { eventually } from './wait';

/** Runs in the page: scrolls the comment into view and gives its top edge. */
function topOf(containers: string, text: string): number | null {
  const found = [...document.querySelectorAll(containers)].find((one) => one.textContent?.includes(text));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found.getBoundingClientRect().top;
}

const containers = 'article[data-testid="tweet"], #comments [role="article"], article[data-relais-practice]';
/** A marker stands within so many pixels below the top of its comment. */
const NEAR = 48;

export const isFaded = ({ attributes }: Marker) => /\bfaded\b/.test(attributes.class ?? '');

/** The marker of the comment that says this, once it is there and as wanted. */
export function markerOf(
  page: TestPage,
  text: string,
  is: (marker: Marker) => boolean = () => true,
): Promise<Marker> {
  return eventually(`the marker of « ${text.slice(0, 40)} »`, async () => {
    const top = await page.evaluate(topOf, containers, text);
    if (top === null) return null;
    const own = (await page.markers()).find(({ y }) => y > top && y - top < NEAR);
    return own && is(own) ? own : null;
  });
}

/** What a frame is watched with; the names are only this harness's. */
type Watched = Window & { plainSince?: number | null };

/** Runs in the frame: notes since when all of it has been in plain sight, as the frame itself asks of a press. */
function watchSight(): true {
  const watched = window as Watched;
  if (watched.plainSince !== undefined) return true;
  watched.plainSince = null;
  const options = { threshold: [0, 0.5, 0.9, 0.99, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    const covered = 'trackVisibility' in observer && last?.isVisible !== true;
    if (covered || (last?.intersectionRatio ?? 0) < 0.99) watched.plainSince = null;
    else watched.plainSince ??= performance.now();
  }, options);
  observer.observe(document.getElementById('root') ?? document.documentElement);
  return true;
}

/** Runs in the frame. */
function seenSince(asked: number, wanted: number): boolean {
  const since = (window as Watched).plainSince ?? Number.POSITIVE_INFINITY;
  return performance.now() - Math.max(since, asked) >= wanted;
}

/**
 * A press counts once the frame, and what it has just come to say, have been in plain sight for half a second; the two
 * observers may be a turn apart.
 */
export async function seenLongEnough(card: Surface): Promise<void> {
  await card.until(watchSight);
  const asked = await card.until(() => performance.now());
  await card.until(seenSince, asked, 750);
}

/** The browser has noticed that something covers the frame. */
export async function outOfSight(card: Surface): Promise<void> {
  await card.until(watchSight);
  await card.until(() => (window as Watched).plainSince === null);
}

/** Presses the marker and waits until the card says what to do; a card that is still open is put away first. */
export async function openCard(page: TestPage, text: string): Promise<Surface> {
  if (await page.hasCard()) await closeCard(page);
  const { x, y } = await markerOf(page, text);
  await page.clickAt(x, y);
  const card = await page.card();
  await card.until(() => document.querySelector('[data-part=todo]') !== null);
  return card;
}

export async function closeCard(page: TestPage): Promise<void> {
  await page.press('Escape');
  await eventually('the card is put away', async () => !(await page.hasCard()));
}
