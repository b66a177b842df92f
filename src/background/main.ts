/**
 * The background: a service worker in Chromium, an event page in Firefox. Listeners are set at the top, at once, each
 * time it is started; nothing is kept in memory alone, for it may be killed at any moment.
 */

import { rateLimiter } from '../messages/rate';
import { self } from '../messages/self';
import { sendToTab } from '../messages/send-to-tab';
import { serve } from '../messages/serve';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { log } from '../platform/log';
import { CLOCKS, remind } from './clocks/remind';
import { deskOf } from './desk-of';
import { ESCALATION } from './escalation/courier';
import { round } from './escalation/rounds';
import { obeyPolicy } from './follow-charter/policy';
import { FOLLOW, followRound } from './follow-charter/rounds';
import { handlersOf } from './handlers';
import { pictureByShortcut } from './picture/add';
import { purge } from './purge';
import { PURGE, start } from './start';

const desk = deskOf();

browser.runtime.onMessage.addListener(serve(handlersOf(desk), self(), rateLimiter(now)));

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'next-flagged') void inFront(tab?.id, (front) => sendToTab(front, 'content.next', {}));
  if (command === 'picture') void inFront(tab?.id, (front) => pictureByShortcut(desk, front));
  if (command === 'replies') {
    const open = { nonce: null, ask: 'open' } as const;
    void inFront(tab?.id, (front) => sendToTab(front, 'content.palette', open));
  }
  if (command === 'coach') {
    const focus = { nonce: null, ask: 'focus' } as const;
    void inFront(tab?.id, (front) => sendToTab(front, 'content.coach', focus));
  }
});

browser.tabs.onRemoved.addListener((tabId) => {
  void desk.cards.close(tabId).catch(() => undefined);
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === ESCALATION) void round(desk).catch(() => log('write_failed'));
  if (name === PURGE) void purge(desk).catch(() => log('write_failed'));
  if (name === FOLLOW) void followRound(desk).catch(() => log('write_failed'));
  if (name === CLOCKS) void remind(desk).catch(() => log('write_failed'));
});

// The organisation's policy is edited while we run.
browser.storage.onChanged.addListener((_, area) => {
  if (area !== 'managed') return;
  void obeyPolicy(desk)
    .then(() => followRound(desk))
    .catch(() => log('write_failed'));
});

// Both wake the worker up, which is all that is needed: it starts below.
browser.runtime.onInstalled.addListener(() => undefined);
browser.runtime.onStartup.addListener(() => undefined);

void start(desk, browser.alarms);

/** A page without a content script has nothing flagged, and no coach. */
async function inFront(tabId: number | undefined, say: (front: number) => Promise<unknown>): Promise<void> {
  const front = tabId ?? (await desk.shell.frontTab());
  if (front !== null) await say(front).catch(() => undefined);
}
