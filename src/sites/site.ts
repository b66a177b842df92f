/**
 * What a network's adapter gives. Adapters are data plus a few functions; they are the only
 * place that knows a site. Rules they all keep: keyed on roles, test ids, ids in addresses and
 * `lang`, never on class names; counters from numbers, never from words; unknown rather than guessed.
 */
import type { ActingAccount, NetworkId, SocialComment } from '../core/comment';
import type { Body } from '../dom/read/text';
import type { Controls } from './controls';

/**
 * Where on the network the user is. `feed` is private: it is never judged. `mentions` lists what mentions the account
 * that is signed in: it is the brand's, or private.
 */
export type PageKind = 'thread' | 'profile' | 'feed' | 'mentions' | 'search' | 'other';

export interface SitePage {
  readonly network: NetworkId;
  readonly kind: PageKind;
  /** Handle of the account whose page or post this is, from the address; null where it does not say. */
  readonly owner: string | null;
  /** Id of the post the address names. */
  readonly postId: string | null;
}

/** How a reply is written on this site. */
export interface ComposerContract {
  /** The editable element itself. */
  readonly editable: string;
  /** The site's own send button, looked up from the composer's root; only ever read, never clicked (P20). */
  readonly submit: string;
  /** Closest ancestor of the editable that also holds the submit button. */
  readonly root: string;
  /** The same editor also writes posts of one's own: only one that answers a comment is a reply. */
  readonly newPosts?: true;
}

export interface Site {
  readonly id: NetworkId;
  /** Match patterns, one of the sources of the manifest's list. */
  readonly hosts: readonly string[];
  handles(url: URL): boolean;
  page(url: URL): SitePage;
  /**
   * True for the address of something the site opens over the page that was there, such as X's reply dialog: that page
   * goes on behind it.
   */
  covers(url: URL): boolean;
  /** Selector of the elements that may hold a post, comment or reply. Nested matches are separate comments. */
  readonly containers: string;
  /** What one container holds, in DOM order: the comment first, then a post it quotes. Empty while it is not loaded. */
  read(container: Element, page: SitePage): SocialComment[];
  /** Where the text of what the container shows first was read; null where it has none. */
  body(container: Element, page: SitePage): Body | null;
  readonly composer: ComposerContract;
  /**
   * The composer in which a reply to this container would be written, or null when the user has to press the
   * site's own Reply first.
   */
  composerFor(container: Element, page: SitePage): HTMLElement | null;
  /**
   * The account that a reply would be written under: what stands beside this composer where one is open, else what the
   * page itself says. Null: it cannot be read; never a guess.
   */
  actingAccount(composer: Element | null, document: Document): ActingAccount | null;
  /** Its menus, for the guard; null where they were not seen yet: no guard there, and the health light says so. */
  readonly controls: Controls | null;
  /** How many comments the page announces, for the health light; null where it does not say. */
  announced(root: ParentNode, page: SitePage): number | null;
}
