/** What goes wrong or is strange on a working day, each thing once. */
import type { Chance } from './chance';
import type { DayThread } from './day';

export interface Odd {
  /** A comment that draws a million reactions from then on. */
  readonly million: { readonly id: string; readonly at: number };
  /** An author whom the site shows under another handle from then on, on all that they ever wrote. */
  readonly renamed: { readonly from: string; readonly to: string; readonly at: number };
  /** A thread, by its post, that the site takes away. */
  readonly deleted: { readonly post: string; readonly at: number };
  /** Comments that a page shows twice. */
  readonly doubled: readonly string[];
  /** A thread, by its post, that is open in two tabs. */
  readonly twoTabs: string;
  /** The machine's clock is set back once, by so many milliseconds. */
  readonly clock: { readonly at: number; readonly by: number };
}

const HOUR = 3_600_000;

export function oddOf(threads: readonly DayThread[], by: Chance, until: number): Odd {
  const readers = threads.flatMap(({ told }) => told.filter(({ said }) => said !== null));
  const noon = until - 8 * HOUR;
  const calm = readers.filter(({ said, at }) => said?.kind === 'ordinary' && at < noon);
  // Somebody who came back: both their comments change at once.
  const back = readers.find(({ comment, root, at }) => comment.id !== root && at < noon) ?? by.pick(readers);
  const smallest = [...threads].sort((a, b) => a.told.length - b.told.length)[0] as DayThread;
  const largest = [...threads].sort((a, b) => b.told.length - a.told.length)[0] as DayThread;
  const { handle } = back.comment;
  return {
    million: { id: by.pick(calm).comment.id, at: noon },
    renamed: { from: handle, to: `${handle}_officiel`, at: noon },
    deleted: { post: smallest.post.id, at: until - 4 * HOUR },
    doubled: [by.pick(readers).comment.id, by.pick(readers).comment.id],
    twoTabs: largest.post.id,
    clock: { at: noon, by: 3 * HOUR },
  };
}
