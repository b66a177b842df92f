/** A desk on fake stores, with the shipped charters and a page whose comments a test decides. */
import { readFile } from 'node:fs/promises';
import { cardTickets } from '../../src/background/card-tickets';
import type { AskTab, Desk } from '../../src/background/desk';
import type { Letter } from '../../src/background/escalation/post';
import type { Fetch, FetchAsked } from '../../src/background/follow-charter/fetch';
import type { ShippedReader } from '../../src/background/reader';
import { rulings } from '../../src/background/rulings';
import type { Shipped } from '../../src/background/shipped';
import { readText } from '../../src/core/signals';
import type { ContentMessage, ReplyOf, RequestOf } from '../../src/messages/contract';
import type { Caller } from '../../src/messages/sender';
import type { FramePlace, ShownDraft } from '../../src/messages/to-frame';
import { MessageFailed } from '../../src/messages/wire';
import { digest, digestLater } from '../../src/platform/digest';
import { holds } from '../../src/platform/signing';
import { CHARTER_KEY, charterStore } from '../../src/storage/charter';
import { correctionNames } from '../../src/storage/correction-names';
import { decisionStore } from '../../src/storage/decisions';
import { journalStore } from '../../src/storage/journal';
import { pseudonyms } from '../../src/storage/secret';
import { storesByPlace } from '../../src/storage/shelf';
import type { SigningKeys } from '../../src/storage/signing-keys';
import { trail } from '../../src/storage/trail';
import { versionStore } from '../../src/storage/versions';
import {
  type Faults,
  fakeArea,
  fakeKeys,
  fakeSigningKeys,
  fakeTable,
  fakeTrail,
  fakeTwin,
  fakeVersions,
  faults,
} from '../storage/fakes';

const read: Shipped = (name, language) =>
  readFile(new URL(`../../src/charters/${name}.${language}.json`, import.meta.url), 'utf8');

/** What the content script of the only tab answers; the rest is silence. */
export type Page = {
  -readonly [T in ContentMessage]?: (request: RequestOf<T>) => ReplyOf<T>;
};

export interface FakeDesk extends Desk {
  now: number;
  readonly page: Page;
  /** What was said to the page. */
  readonly said: { type: ContentMessage; request: unknown }[];
  /** By tab; `ALL_TABS` for those that have none of their own. */
  readonly badges: Map<number, string>;
  /** When the worker asked to be woken, by name. */
  readonly alarms: Map<string, number>;
  readonly stores: {
    area: ReturnType<typeof fakeArea>;
    session: ReturnType<typeof fakeArea>;
    twin: ReturnType<typeof fakeTwin>;
    /** Twins of the charters beside the first. */
    twins: (key: string) => ReturnType<typeof fakeTwin>;
    table: ReturnType<typeof fakeTable>;
    versions: ReturnType<typeof fakeVersions>;
    trail: ReturnType<typeof fakeTrail>;
    keys: SigningKeys;
  };
  /** What was told to the coach's frame. */
  readonly shown: ({ place: FramePlace } & ShownDraft)[];
  /** Origins whose permission was taken back. */
  readonly withdrawn: Set<string>;
  /** Whether the tab shows the practice page, as the browser knows it. */
  practising: boolean;
  /** What left by webhook, and what it is answered. */
  readonly posted: Letter[];
  answer: Desk['courier']['post'];
  /** Times at which the worker asked to be woken up, and addresses of the settings that were opened. */
  readonly wakes: (number | null)[];
  readonly opened: string[];
  /** What followed addresses were asked, and what they answer. */
  readonly fetched: FetchAsked[];
  served: Fetch;
  /** The organisation's. */
  policy: Readonly<Record<string, unknown>>;
}

export const TAB = 7;
export const ALL_TABS = -1;

function queue() {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
}

type Stores = FakeDesk['stores'];

export function storesWith(plan: Faults = faults(), quota = Number.POSITIVE_INFINITY): Stores {
  const twins = new Map<string, ReturnType<typeof fakeTwin>>();
  return {
    twins: (key) => {
      const known = twins.get(key) ?? fakeTwin(plan);
      twins.set(key, known);
      return known;
    },
    area: fakeArea(plan, quota),
    session: fakeArea(),
    twin: fakeTwin(plan),
    table: fakeTable(plan),
    versions: fakeVersions(plan),
    trail: fakeTrail(plan),
    keys: fakeSigningKeys(plan),
  };
}

/** A desk over these stores; a second one over the same stores is the worker started again. */
/** The patterns, under the name of a model: what these tests ask does not hang on its figures. */
export const plainReader: ShippedReader = { read: readText, model: 'none' };

export function deskOn(
  stores: Stores = storesWith(),
  shipped: Shipped = read,
  shippedReader: ShippedReader = plainReader,
): FakeDesk {
  const page: Page = {};
  const said: FakeDesk['said'] = [];
  const badges = new Map<number, string>();
  const alarms = new Map<string, number>();
  const clock = () => desk.now;
  const instant = () => new Date(clock()).toISOString();
  const charters = storesByPlace((key) => {
    const twin = key === CHARTER_KEY ? stores.twin : stores.twins(key);
    return charterStore({ key, area: stores.area, twin, digest: digestLater, instant });
  });
  const pseudonym = pseudonyms(keys);
  const names = correctionNames(pseudonym);
  const decisions = decisionStore(stores.table, names);
  const journal = journalStore(stores.table, names);
  const alone = queue();
  let made = 0;
  const reader = async () => shippedReader;
  const ask: AskTab = async (tabId, type, request) => {
    said.push({ type, request });
    const answer = tabId === TAB ? page[type] : undefined;
    if (!answer) throw new MessageFailed('no_answer');
    return answer(request);
  };
  const languages = async () => ['fr-FR', 'en'];
  const desk: FakeDesk = {
    now: Date.parse('2026-11-22T10:00:00Z'),
    page,
    said,
    badges,
    alarms,
    stores,
    shown: [],
    withdrawn: new Set(),
    practising: false,
    posted: [],
    answer: async () => ({ outcome: 'accepted', status: 200, retryAfter: null, said: 'ok' }),
    wakes: [],
    opened: [],
    clock,
    digest,
    random: () => {
      made += 1;
      return `name${String(made).padStart(18, '0')}`;
    },
    area: stores.area,
    session: stores.session,
    charters,
    versions: versionStore(stores.versions, digest, digestLater),
    decisions,
    journal,
    pseudonym,
    rulings: rulings({ area: stores.area, charters, decisions, shipped, reader, digest, clock, languages }),
    cards: cardTickets(stores.session, alone),
    shipped,
    ask,
    courier: {
      mayReach: async (pattern) => !desk.withdrawn.has(pattern),
      post: async (letter) => {
        desk.posted.push(letter);
        return desk.answer(letter);
      },
      wakeAt: async (at) => {
        desk.wakes.push(at);
      },
      underWay: new Set(),
      leave: async (pattern) => {
        desk.withdrawn.add(pattern);
        return true;
      },
      openOptions: async (hash) => void desk.opened.push(hash),
    },
    camera: {
      front: async () => true,
      shoot: async () => null,
      crop: async () => null,
      openPopup: async () => undefined,
    },
    show: async (place, draft) => void desk.shown.push({ place, ...draft }),
    shell: {
      address: (path) => `chrome-extension://relais${path}`,
      languages,
      mayRead: async (origins) => !origins.some((origin) => desk.withdrawn.has(origin)),
      practises: async () => desk.practising,
      badge: async (tabId, text) => void badges.set(tabId ?? ALL_TABS, text),
      wake: async (name, at) => void (at === null ? alarms.delete(name) : alarms.set(name, at)),
      frontTab: async () => TAB,
      tabs: async () => [TAB],
      space: async () => ({ bytes: null, quota: null }),
    },
    fetchCharter: async (asked) => {
      desk.fetched.push(asked);
      return desk.served(asked);
    },
    verify: ({ publicKey, signature, text }) => holds(publicKey, signature, text),
    managed: async () => desk.policy,
    keys: stores.keys,
    trail: trail(stores.trail, digest),
    fetched: [],
    served: async () => ({ outcome: 'offline' }),
    policy: {},
    alone,
  };
  return desk;
}

/** One machine: the key outlives every desk. */
const keys = fakeKeys();

export const content: Caller = {
  who: 'content',
  tabId: TAB,
  frameId: 0,
  documentId: 'PAGE',
  practice: false,
};
export const practice: Caller = { ...content, practice: true };
export const card: Caller = { who: 'card', tabId: TAB, frameId: 5, documentId: 'CARD', practice: false };
export const popup: Caller = { who: 'popup', tabId: null, frameId: null, documentId: null, practice: false };
export const options: Caller = { ...popup, who: 'options' };
