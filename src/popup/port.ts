/** The popup's ways to the background, the page and the browser; screens receive it, tests replace it. */
import { send } from '../messages/send';
import { sendToTab } from '../messages/send-to-tab';
import type { Overview } from '../messages/views';
import { browser } from '../platform/browser';
import type { EscalationPort } from '../ui/escalation/port';
import type { FindReplies } from '../ui/find-replies';
import { type GuidancePort, guidancePort } from '../ui/guidance-port';
import type { NoticePort } from '../ui/notice/notice-port';
import { type BlurPort, blurPort } from './blur-port';
import { type ClockPort, clockPort } from './clock-port';
import { type DossierPort, dossierPort } from './dossier-port';
import { escalationPort } from './escalation-port';
import type { Follow } from './follow';
import { popupNotices } from './notice-port';
import { findPlace, type Place } from './place';
import { type ProposalsPort, proposalsPort } from './proposals-port';
import { type ScratchPort, scratchPort } from './scratch-port';

export interface Closed {
  readonly ok: boolean;
  /** What was noted, to undo it. */
  readonly decision: string | null;
}

export interface PopupPort {
  readonly place: () => Promise<Place>;
  /** Of the practice page's own charter and decisions, where the popup stands there; else of the page's brand. */
  readonly overview: (practice: boolean, brand: string | null) => Promise<Overview>;
  readonly follow: (practice: boolean) => Promise<Follow>;
  /** Ends a follow-up: the promise was kept, the answer came. */
  readonly close: (decision: string) => Promise<Closed>;
  readonly guidance: (tabId: number, key: string) => GuidancePort;
  readonly find: (tabId: number, key: string) => FindReplies;
  readonly show: (tabId: number, key: string) => Promise<void>;
  readonly watch: (tabId: number, on: boolean) => Promise<boolean>;
  readonly pause: (on: boolean) => Promise<void>;
  readonly undo: (decision: string) => Promise<boolean>;
  /** Must be called straight from a press: the browser then asks the user. */
  readonly allow: (origins: string[]) => Promise<boolean>;
  readonly blur: BlurPort;
  readonly reload: (tabId: number) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly practiceAddress: string;
  readonly dossiers: DossierPort;
  readonly clocks: ClockPort;
  readonly notices: NoticePort;
  readonly escalations: EscalationPort;
  readonly proposals: ProposalsPort;
  readonly scratch: ScratchPort;
}

export function popupPort(): PopupPort {
  const manifest = browser.runtime.getManifest();
  const patterns = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
  return {
    place: () =>
      findPlace({
        activeTab: async () => {
          const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
          return { id: tab?.id ?? null, url: tab?.url ?? null };
        },
        pageState: (tabId) => sendToTab(tabId, 'content.page_state', {}),
        patterns,
        permitted: (origins) => browser.permissions.contains({ origins }),
      }),
    overview: (practice, brand) => send('overview.load', { practice, brand }),
    follow: (practice) => send('journal.follow', { practice }),
    close: async (decision) => {
      const reply = await send('journal.close', { decision });
      return { ok: reply.outcome === 'done', decision: reply.decision ?? null };
    },
    guidance: (tabId, key) => {
      const target = { tabId, key };
      return guidancePort({
        load: () => send('guidance.load', { target }),
        act: (act) => send('act', { target, act }),
      });
    },
    find: (tabId, key) => (query) =>
      send('replies.search', { target: { tabId, key }, query }).then(
        ({ found }) => found?.replies ?? null,
        () => null,
      ),
    show: async (tabId, key) => {
      await sendToTab(tabId, 'content.show', { key });
    },
    watch: async (tabId, on) => (await send('watch.set', { tabId, on })).ok,
    pause: async (on) => {
      await send('pause.set', { on });
    },
    undo: async (decision) => (await send('decisions.undo', { id: decision })).ok,
    allow: (origins) => browser.permissions.request({ origins }),
    blur: blurPort,
    reload: (tabId) => browser.tabs.reload(tabId),
    openOptions: () => browser.runtime.openOptionsPage(),
    practiceAddress: browser.runtime.getURL('src/practice/index.html'),
    dossiers: dossierPort,
    clocks: clockPort,
    notices: popupNotices,
    escalations: escalationPort,
    proposals: proposalsPort,
    scratch: scratchPort,
  };
}
