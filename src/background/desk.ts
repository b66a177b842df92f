/** What every handler works with: the browser, the clock, the stores. Passed in, so that tests bring their own. */

import type { Claim } from '../core/replies/signature';
import type { ContentMessage, ReplyOf, RequestOf } from '../messages/contract';
import type { Whereabouts } from '../messages/send-to-tab';
import type { showInFrame } from '../messages/to-frame';
import type { Clock } from '../platform/clock';
import type { Digest } from '../platform/digest';
import type { Area } from '../storage/area';
import type { CharterStore } from '../storage/charter';
import type { DecisionStore } from '../storage/decisions';
import type { JournalStore } from '../storage/journal';
import type { Pseudonym } from '../storage/secret';
import type { SigningKeys } from '../storage/signing-keys';
import type { Trail } from '../storage/trail';
import type { VersionStore } from '../storage/versions';
import type { CardTickets } from './card-tickets';
import type { Courier } from './escalation/courier';
import type { Fetch } from './follow-charter/fetch';
import type { Camera } from './picture/camera';
import type { Rulings } from './rulings';
import type { Shipped } from './shipped';

/** Asks the content script of a tab. Throws `MessageFailed`. */
export type AskTab = <T extends ContentMessage>(
  tabId: number,
  type: T,
  request: RequestOf<T>,
  where?: Whereabouts,
) => Promise<ReplyOf<T>>;

/** The few things asked of the browser itself. */
export interface Shell {
  /** Absolute address of a file of the extension. */
  address(path: string): string;
  /** The browser's languages, best first. */
  languages(): Promise<readonly string[]>;
  /** Whether Relais may still run on these pages. */
  mayRead(origins: readonly string[]): Promise<boolean>;
  /** Of one tab; null: of all that have none of their own. */
  badge(tabId: number | null, text: string): Promise<void>;
  /** Sets the alarm of this name, milliseconds since 1970; null: none. */
  wake(name: string, at: number | null): Promise<void>;
  /** Whether the tab shows the extension's own practice page, by what the browser says of it. */
  practises(tabId: number): Promise<boolean>;
  /** The tab in front, if any. */
  frontTab(): Promise<number | null>;
  /** Every open tab; of most of them we know nothing, and need not. */
  tabs(): Promise<readonly number[]>;
  /** Bytes used and granted, as far as the browser says. */
  space(): Promise<{ readonly bytes: number | null; readonly quota: number | null }>;
}

export interface Desk {
  readonly clock: Clock;
  readonly digest: Digest;
  /** A fresh name nobody can guess: 128 bits or more, base64url. */
  readonly random: () => string;
  readonly area: Area;
  readonly session: Area;
  /** The store of the charter kept at a place of the shelf. */
  readonly charters: (place: string) => CharterStore;
  /** Asks a followed address. Never rejects. */
  readonly fetchCharter: Fetch;
  /** Whether a signature holds; null where this browser cannot tell. Never rejects. */
  readonly verify: (claim: Claim) => Promise<boolean | null>;
  /** What the organisation's policy says, as it stands. Rejects where the browser has none. */
  readonly managed: () => Promise<Readonly<Record<string, unknown>>>;
  /** The brands' own keys. */
  readonly keys: SigningKeys;
  /** Long texts that wait for their turn. */
  readonly trail: Trail;
  /** Past versions of the charters. */
  readonly versions: VersionStore;
  readonly decisions: DecisionStore;
  readonly journal: JournalStore;
  readonly pseudonym: Pseudonym;
  readonly rulings: Rulings;
  readonly cards: CardTickets;
  readonly shipped: Shipped;
  readonly ask: AskTab;
  /** Tells the coach's frame what there is to say of a draft. Never rejects. */
  readonly show: typeof showInFrame;
  /** Pictures of the tab in front. */
  readonly camera: Camera;
  /** What escalations leave by. */
  readonly courier: Courier;
  readonly shell: Shell;
  /** One writer at a time. Not to be asked for inside itself. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}
