/** What the content script answers; one message a file. */
import { type ContentHandlers, serveContent } from '../../messages/serve-content';
import { browser } from '../../platform/browser';
import type { Live } from '../live';
import { closeCard } from './close-card';
import { coach } from './coach';
import { comment } from './comment';
import { decided } from './decided';
import { guardDone } from './guard-done';
import { insert } from './insert';
import { next } from './next';
import { pageState } from './page-state';
import { palette } from './palette';
import { pose, poseEnd } from './pose';
import { readPage } from './read-page';
import { show } from './show';
import { snapshot } from './snapshot';

function handlersFor(live: Live): ContentHandlers {
  return {
    'content.read_page': () => readPage(live),
    'content.page_state': () => pageState(live),
    'content.comment': (request) => comment(live, request),
    'content.insert': (request) => insert(live, request),
    'content.show': (request) => show(live, request),
    'content.decided': (request) => decided(live, request),
    'content.coach': (request) => coach(live, request),
    'content.palette': (request) => palette(live, request),
    'content.close_card': (request) => closeCard(live, request),
    'content.next': () => next(live),
    'content.guard_done': (request) => guardDone(live, request),
    'content.snapshot': (request) => snapshot(live, request),
    'content.pose': (request) => pose(live, request),
    'content.pose_end': (request) => poseEnd(live, request),
  };
}

export function serve(live: Live, signal: AbortSignal): void {
  const { id } = browser.runtime;
  const origin = browser.runtime.getURL('').replace(/\/+$/, '');
  const listener = serveContent(handlersFor(live), { id, origin });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      try {
        browser.runtime.onMessage.removeListener(listener);
      } catch {
        // The extension was reloaded: nothing can reach this listener any more.
      }
    },
    { once: true },
  );
}
