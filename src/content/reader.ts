/** From containers to entries: what each element shows now, and what that changes for the others. */
import type { SocialComment } from '../core/comment';
import type { Site, SitePage } from '../sites/site';
import type { Board } from './board';
import type { Entry } from './entry';
import { keyOf } from './key';
import type { Kin } from './kin';
import type { LeftOvers } from './left-over';
import { isComplete, readContainer } from './reading';
import type { Sample } from './sample';

export interface ReaderOptions {
  readonly site: Site;
  readonly page: SitePage;
  readonly board: Board;
  readonly kin: Kin;
  readonly sample: Sample;
  readonly leftOvers: LeftOvers;
  /** The entry is new, or what its verdict rests on may have changed. */
  readonly consider: (entry: Entry) => void;
  /** What its marker shows changed without a new verdict. */
  readonly changed: (entry: Entry) => void;
  readonly forgotten: (entry: Entry) => void;
  /** The page's baseline was measured anew: everything rests on it. */
  readonly remeasured: () => void;
}

export interface Reader {
  /** Reads the element, whatever it shows now. */
  read(element: Element): void;
  forget(element: Element): void;
  /** Looks again at what the brand wrote and answered, and at the verdict. */
  relate(entry: Entry): void;
  /** Containers in which no comment, or only a part of one, could be read. */
  readonly unread: number;
}

function blank(element: Element, key: string, comment: SocialComment, reading: string): Entry {
  const unknown = { own: null, answered: null, answeredBy: null, reopened: null, verdict: null, told: 0 };
  return { element, live: true, key, comment, reading, ...unknown };
}

export function createReader(options: ReaderOptions): Reader {
  const { site, page, board, kin, sample } = options;
  const unread = new Set<Element>();

  const forget = (element: Element) => {
    unread.delete(element);
    const entry = board.drop(element);
    if (entry !== undefined) options.forgotten(entry);
  };

  const relate = (entry: Entry) => {
    const { answered, reopened } = entry;
    Object.assign(entry, kin.of(entry.key, entry.comment));
    if (answered !== entry.answered || reopened !== entry.reopened) options.changed(entry);
    options.consider(entry);
  };

  const take = (element: Element, comment: SocialComment) => {
    const key = keyOf(site.id, comment);
    const reading = JSON.stringify(comment);
    if (options.leftOvers.hides(element, key)) return forget(element);
    const known = board.at(element);
    if (known?.reading === reading) return;
    // A recycled element: whatever stood here belongs to another comment.
    if (known !== undefined && known.key !== key) forget(element);
    const entry = board.at(element) ?? blank(element, key, comment, reading);
    entry.comment = comment;
    entry.reading = reading;
    board.put(entry);
    const remeasured = sample.add(key, comment);
    for (const id of kin.note(key, comment)) {
      for (const other of board.allOf(`${site.id}:${id}`)) relate(other);
    }
    relate(entry);
    if (remeasured) options.remeasured();
  };

  return {
    read: (element) => {
      const reading = readContainer(site, page, element);
      if (reading.is !== 'read') {
        forget(element);
        if (reading.is === 'unreadable') unread.add(element);
        return;
      }
      const [comment] = reading.comments;
      take(element, comment);
      if (isComplete(comment)) unread.delete(element);
      else unread.add(element);
    },
    forget,
    relate,
    get unread() {
      return unread.size;
    },
  };
}
