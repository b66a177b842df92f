/** Which comment an editor answers, found among those in view a few at a time. */
import { log } from '../../platform/log';
import type { Entry } from '../entry';

export interface AnsweredOptions {
  /** Comments near the viewport, in any order. */
  readonly near: () => Iterable<Entry>;
  /** The editor in which a reply to it would be written. */
  readonly composerFor: (entry: Entry) => HTMLElement | null;
  /** The comment of a key, as it stands now. */
  readonly find: (key: string) => Entry | undefined;
  readonly clock: () => number;
}

/** Most time spent on looking at once, in milliseconds. */
const SLICE_MS = 6;

export interface Answered {
  /** Null: none of them; `later`: ask again. */
  of(editor: HTMLElement): Entry | null | 'later';
}

/** A comment before the post it stands under: the post's own editor is told by being nobody else's. */
const order = ({ comment }: Entry) => (comment.kind === 'post' ? 1 : 0);

export function createAnswered({ near, composerFor, find, clock }: AnsweredOptions): Answered {
  /** Found before: it counts as long as nothing says otherwise, also where the comment has left the page. */
  const known = new WeakMap<HTMLElement, Entry>();
  const isFor = (entry: Entry, editor: HTMLElement): boolean => {
    try {
      return composerFor(entry) === editor;
    } catch {
      log('adapter_failed');
      return false;
    }
  };
  let looking: { readonly editor: HTMLElement; readonly left: Entry[] } | null = null;
  return {
    of: (editor) => {
      const before = known.get(editor);
      const now = before && (find(before.key) ?? before);
      // One editor serves a whole thread on some sites: whom it answers changes with the site's Reply.
      if (now !== undefined && (!now.live || isFor(now, editor))) return now;
      if (looking?.editor !== editor) {
        looking = { editor, left: [...near()].sort((a, b) => order(b) - order(a)) };
      }
      const { left } = looking;
      const end = clock() + SLICE_MS;
      for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
        if (entry.live && isFor(entry, editor)) {
          known.set(editor, entry);
          looking = null;
          return entry;
        }
        if (clock() > end) return 'later';
      }
      looking = null;
      return null;
    },
  };
}
