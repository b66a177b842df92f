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

/** A press counts once the frame has been in plain sight for half a second. */
export async function seenLongEnough(card: Surface): Promise<void> {
  const opened = await card.evaluate(() => performance.now());
  await card.until((since: number) => performance.now() - since > 700, opened);
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
