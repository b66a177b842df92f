/** Where to press: in the middle of an element, once it stands still. */
import { middleOf } from './page-side';
import { eventually } from './wait';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is laid out while it is looked at hardly ever stands still; it is pressed all the same. */
const PATIENCE = 2_000;

/**
 * @param ask runs `middleOf` in the document with the selector, and gives its answer
 * @throws when there is no visible match
 */
export async function placeOf(
  selector: string,
  ask: (fn: typeof middleOf) => Promise<unknown>,
): Promise<Place> {
  const here = () => ask(middleOf) as Promise<Place | null>;
  const first = await eventually(`a visible ${selector}`, here);
  let last = first;
  const until = Date.now() + PATIENCE;
  do {
    // A few frames: what still comes in moves what is below it.
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = (await here()) ?? last;
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  } while (Date.now() < until);
  return last;
}
