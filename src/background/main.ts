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
import { deskOf } from './desk-of';
import { handlersOf } from './handlers';
import { publish } from './perimeter';
import { purge } from './purge';

const PURGE = 'purge';
const DAY_IN_MINUTES = 24 * 60;

const desk = deskOf();

browser.runtime.onMessage.addListener(serve(handlersOf(desk), self(), rateLimiter(now)));

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'next-flagged') void next(tab?.id);
});

browser.tabs.onRemoved.addListener((tabId) => {
  void desk.cards.close(tabId).catch(() => undefined);
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === PURGE) void purge(desk).catch(() => log('write_failed'));
});

browser.runtime.onInstalled.addListener(() => void start());
browser.runtime.onStartup.addListener(() => void start());

async function next(tabId: number | undefined): Promise<void> {
  const front = tabId ?? (await desk.shell.frontTab());
  // A page without a content script has nothing flagged.
  if (front !== null) await sendToTab(front, 'content.next', {}).catch(() => undefined);
}

/** The perimeter is derived and the alarm may have been lost: both are made right at each start. */
async function start(): Promise<void> {
  try {
    await publish(desk);
    if (!(await browser.alarms.get(PURGE))) {
      await browser.alarms.create(PURGE, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
    }
    log('started');
  } catch {
    log('write_failed');
  }
}
