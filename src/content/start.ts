/**
 * The content script: awake on the pages of the perimeter, and nowhere else. One signal stops everything. The practice
 * page runs the very same code.
 */
import { createHost, type Host } from '../dom/host';
import { watchNavigation } from '../dom/navigation';
import { isAlive } from '../messages/deliver';
import { sendFromPage } from '../messages/send-from-page';
import { browser } from '../platform/browser';
import { log } from '../platform/log';
import { siteFor } from '../sites';
import { asleep, brandsOn, type Perimeter } from '../storage/perimeter';
import type { Live } from './live';
import { style } from './marks/style';
import { type OpenPage, openPage } from './page';
import { followPerimeter } from './perimeter';
import { scout } from './scout';
import { serve } from './serve';
import { isPaused, type Whereabouts, whereabouts } from './whereabouts';
import { wordingIn } from './wording';

export type Stop = () => void;

/** The script's mark on its own world's global: a second injection finds the first at work. */
const RUNNING = Symbol.for('relais.content');
interface World {
  [RUNNING]?: Stop;
}

/** How often we look whether the extension was reloaded under the page, while something of ours is on it. */
const PULSE_MS = 1_000;
/** Longest delay a timer can be given. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface StartOptions {
  readonly send?: typeof sendFromPage;
}

/** Starts once: where the script already runs, gives what stops it. */
export function start(options: StartOptions = {}): Stop {
  const world = globalThis as World;
  const running = world[RUNNING];
  if (running !== undefined) return running;
  const all = new AbortController();
  const stop = () => {
    delete world[RUNNING];
    all.abort();
  };
  world[RUNNING] = stop;
  run(options.send ?? sendFromPage, all.signal, stop);
  return stop;
}

function run(send: typeof sendFromPage, signal: AbortSignal, stop: Stop): void {
  let perimeter: Perimeter = asleep;
  let known = false;
  let hidden = false;
  let session: {
    where: Whereabouts;
    scene: string;
    controller: AbortController;
    page: OpenPage | null;
    host: Host | null;
  } | null = null;
  let mention: { identity: string; brand: string } | null = null;
  let wakeUp: ReturnType<typeof setTimeout> | undefined;

  const here = (): Whereabouts => {
    const url = new URL(location.href);
    const site = siteFor(url);
    const first = whereabouts(url, site, perimeter, null, Date.now());
    if (mention === null || mention.identity !== first.identity) return first;
    return whereabouts(url, site, perimeter, mention.brand, Date.now());
  };

  const end = () => {
    session?.controller.abort();
    session = null;
  };

  const settle = () => {
    if (signal.aborted || !known || hidden) return;
    if (!isAlive()) return gone();
    const where = here();
    // Everything the page was opened with; the epoch is not part of it.
    const brands = where.site === null ? [] : brandsOn(perimeter, where.site.id);
    const scene = JSON.stringify([
      where.identity,
      where.awake,
      where.why,
      where.brand,
      where.own,
      brands,
      perimeter.language,
    ]);
    if (session?.scene === scene) return;
    end();
    log('page_changed', { awake: Number(where.awake) });
    open(where, scene);
  };

  const open = (where: Whereabouts, scene: string) => {
    const controller = new AbortController();
    const until = AbortSignal.any([signal, controller.signal]);
    session = { where, scene, controller, page: null, host: null };
    const { site, page } = where;
    if (site === null || page === null) return;
    if (!where.awake) {
      if (where.why !== 'not_in_perimeter') return;
      const found = (brand: string) => {
        mention = { identity: where.identity, brand };
        settle();
      };
      scout(site, page, brandsOn(perimeter, site.id), found, navigation.check, until);
      return;
    }
    session.host = createHost(style, until);
    session.page = openPage({
      site,
      page,
      why: where.why,
      brand: where.brand,
      own: where.own,
      perimeter: () => perimeter,
      host: session.host,
      wording: () => wordingIn(perimeter.language),
      send,
      origin: browser.runtime.getURL(''),
      stirred: navigation.check,
      dead: gone,
      signal: until,
    });
    const pulse = setInterval(() => (isAlive() ? session?.page?.marks.refresh() : gone()), PULSE_MS);
    until.addEventListener('abort', () => clearInterval(pulse), { once: true });
  };

  const gone = () => {
    log('runtime_gone');
    stop();
  };

  const navigation = watchNavigation(settle, signal);
  addEventListener(
    'pagehide',
    () => {
      hidden = true;
      end();
    },
    { signal },
  );
  addEventListener(
    'pageshow',
    () => {
      hidden = false;
      settle();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(wakeUp), { once: true });

  const live: Live = {
    where: () => {
      navigation.check();
      return here();
    },
    open: () => session?.page ?? null,
    standing: () => session?.host?.standing ?? true,
  };
  serve(live, signal);

  void followPerimeter((next) => {
    const epoch = perimeter.epoch;
    perimeter = next;
    known = true;
    clearTimeout(wakeUp);
    if (isPaused(next, Date.now())) {
      const wait = Date.parse(next.pausedUntil ?? '') - Date.now() + 500;
      wakeUp = setTimeout(settle, Math.min(wait, LONGEST_TIMER));
    }
    const before = session;
    settle();
    if (session !== null && session === before && epoch !== next.epoch) session.page?.judgeAgain();
  }, signal);
  log('started');
}
