/** What the rest of the content script sees of a page while Relais is awake on it. */
import type { PageFacts } from '../core/comment';
import type { Snapshot } from '../core/dossier/snapshot';
import type { ActingView } from '../messages/page-views';
import type { Site, SitePage } from '../sites/site';
import type { Board } from './board';
import type { Card } from './card/card';
import type { Coach } from './coach/coach';
import type { Entry } from './entry';
import type { Guard } from './guard/guard';
import type { Palette } from './palette/palette';
import type { Poses } from './pose';

export interface OpenPage {
  readonly site: Site;
  readonly page: SitePage;
  readonly brand: string | null;
  readonly board: Board;
  readonly card: Card;
  readonly guard: Guard;
  readonly coach: Coach;
  readonly palette: Palette;
  readonly poses: Poses;
  facts(): PageFacts;
  /** What a dossier says of it. */
  snapshot(entry: Entry): Snapshot;
  /** The editor in which a reply to it would be written; null where none is open. */
  composerFor(entry: Entry): HTMLElement | null;
  /** The account behind that editor; without one, the page's. */
  acting(composer: Element | null): ActingView;
  /** Our own frame that has the keyboard. */
  held(): HTMLElement | null;
  /** Containers in which no comment, or only a part of one, could be read. */
  unread(): number;
  /** The charter, the corrections or the settings changed. */
  judgeAgain(): void;
  /** Reads this element again, now. */
  readNow(entry: Entry): void;
  /** The comment of a key, where it is in view if it is shown twice. */
  find(key: string): Entry | undefined;
  /** Scrolls to it, and calls the user's eye and keyboard to its marker. */
  goTo(entry: Entry): void;
  /** The element gone to last, while it is in the page. */
  visited(): Element | null;
  /** Now and then: what moved without a mutation, what came out from under a cover. */
  pulse(): void;
  /** The CM decided, on another screen or in the card. */
  decided(key: string, act: NonNullable<Entry['verdict']>['decided']): void;
}
