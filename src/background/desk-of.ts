/** The desk of the running extension: real browser, real clock, real stores. */

import { sendToTab } from '../messages/send-to-tab';
import { PRACTICE_PATH } from '../messages/sender';
import { showInFrame } from '../messages/to-frame';
import { browser } from '../platform/browser';
import { instant, now } from '../platform/clock';
import { digest, digestBytes, digestLater } from '../platform/digest';
import { canSign, holds } from '../platform/signing';
import type { Area } from '../storage/area';
import { charterStore } from '../storage/charter';
import { correctionNames } from '../storage/correction-names';
import { keyTable, twinOf } from '../storage/database';
import { decisionStore } from '../storage/decisions';
import { journalStore } from '../storage/journal';
import { journalTable } from '../storage/journal-database';
import { pseudonyms } from '../storage/secret';
import { storesByPlace } from '../storage/shelf';
import { signingKeys } from '../storage/signing-keys';
import { trail, trailTable } from '../storage/trail';
import { versionStore } from '../storage/versions';
import { versionTable } from '../storage/versions-database';
import { cardTickets } from './card-tickets';
import type { Desk, Shell } from './desk';
import { courier } from './escalation/courier';
import { fetchCharter } from './follow-charter/fetch';
import { camera } from './picture/camera';
import { loadReader } from './reader';
import { rulings } from './rulings';
import { shipped, shippedModel } from './shipped';

/** 128 bits as 22 characters of base64url. */
function random(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const shell: Shell = {
  address: (path) => browser.runtime.getURL(path),
  languages: () => browser.i18n.getAcceptLanguages(),
  mayRead: (origins) => browser.permissions.contains({ origins: [...origins] }),
  badge: async (tabId, text) => {
    const where = tabId === null ? {} : { tabId };
    await browser.action.setBadgeBackgroundColor({ ...where, color: '#8a3b12' });
    await browser.action.setBadgeText({ ...where, text });
  },
  wake: async (name, at) => {
    if (at === null) await browser.alarms.clear(name);
    else browser.alarms.create(name, { when: at });
  },
  practises: async (tabId) => {
    const { url } = await browser.tabs.get(tabId);
    return url?.replace(/[?#].*$/s, '') === browser.runtime.getURL(PRACTICE_PATH);
  },
  frontTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  },
  tabs: async () => (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  space: async () => {
    const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
    return { bytes: usage ?? null, quota: quota ?? null };
  },
};

/** A browser without Ed25519 cannot tell. */
const verify: Desk['verify'] = async ({ publicKey, signature, text }) =>
  (await holds(publicKey, signature, text)) || ((await canSign()) ? false : null);

/** Web Locks: one holder in all contexts of the extension, and freed when a worker is killed. */
const alone: Desk['alone'] = (work) => navigator.locks.request('relais:write', work);

export function deskOf(): Desk {
  const area: Area = browser.storage.local;
  const session: Area = browser.storage.session;
  const charters = storesByPlace((key) =>
    charterStore({ key, area, twin: twinOf(key), digest: digestLater, instant }),
  );
  const pseudonym = pseudonyms(keyTable);
  const names = correctionNames(pseudonym);
  const decisions = decisionStore(journalTable, names);
  const { languages } = shell;
  const reader = () => loadReader(shippedModel, digestBytes);
  return {
    clock: now,
    digest,
    random,
    area,
    session,
    charters,
    versions: versionStore(versionTable, digest, digestLater),
    trail: trail(trailTable, digest),
    keys: signingKeys,
    fetchCharter,
    verify,
    managed: () => browser.storage.managed.get(),
    decisions,
    journal: journalStore(journalTable, names),
    pseudonym,
    rulings: rulings({ area, charters, decisions, shipped, reader, digest, clock: now, languages }),
    cards: cardTickets(session, alone),
    shipped,
    ask: sendToTab,
    show: showInFrame,
    camera,
    courier: courier(),
    shell,
    alone,
  };
}
