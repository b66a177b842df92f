/**
 * The content script: awake on the pages of the perimeter, and nowhere else. One signal stops everything. The practice
 * page runs the very same code.
 */
import { watchNavigation } from '../dom/navigation';
import { onTrusted } from '../dom/trusted';
import { isAlive } from '../messages/deliver';
import { sendFromPage } from '../messages/send-from-page';
import { log } from '../platform/log';
import { siteFor } from '../sites';
import { asleep, brandsOn, type Perimeter } from '../storage/perimeter';
import { signedInAs } from './acting';
import type { Live } from './live';
import { followPerimeter } from './perimeter';
import { serve } from './serve';
import { openSession, type Session, sceneOf } from './session';
import { isPaused, type Whereabouts, whereabouts } from './whereabouts';

export type Stop = () => void;

/** The script's mark on its own world's global: a second injection finds the first at work. */
const RUNNING = Symbol.for('relais.content');
interface World {
  [RUNNING]?: Stop;
}

/** How often the account is looked at, where the page is the brand's or private by it. */
const ACCOUNT_MS = 1_000;

/** Longest delay a timer can be given. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface StartOptions {
  /** Instead of the browser's own messages, for the practice page that listens in. */
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

/** When it changes, what was judged is judged again. */
const scopeOfJudging = ({ epoch, blur = false }: Perimeter) => `${epoch} ${blur}`;

function run(send: typeof sendFromPage, signal: AbortSignal, stop: Stop): void {
  let perimeter: Perimeter = asleep;
  let known = false;
  /** In the back/forward cache, or on the way there. */
  let away = false;
  let session: Session | null = null;
  let mention: { readonly identity: string; readonly brand: string } | null = null;
  /** Runs on pages of mentions: whose they are changes with the account. */
  let looking: ReturnType<typeof setInterval> | undefined;
  let wakeUp: ReturnType<typeof setTimeout> | undefined;

  /** Address of the page, also while the site shows something with an address of its own over it. */
  let below: URL | null = null;

  const address = (): URL => {
    const url = new URL(location.href);
    if (below === null || siteFor(url)?.covers(url) !== true) below = url;
    return below;
  };
  const here = (): Whereabouts => {
    const url = address();
    const site = siteFor(url);
    const first = whereabouts(url, site, perimeter, null, Date.now());
    if (site !== null && first.page?.kind === 'mentions') {
      const brand = signedInAs(site, brandsOn(perimeter, site.id));
      return whereabouts(url, site, perimeter, brand, Date.now());
    }
    if (mention?.identity !== first.identity) return first;
    return whereabouts(url, site, perimeter, mention.brand, Date.now());
  };
  const followAccount = (needed: boolean) => {
    if (needed === (looking !== undefined)) return;
    clearInterval(looking);
    looking = needed ? setInterval(settle, ACCOUNT_MS) : undefined;
  };
  const settle = () => {
    if (signal.aborted || !known || away) return;
    if (!isAlive()) return dead();
    const where = here();
    followAccount(where.page?.kind === 'mentions');
    if (session?.scene === sceneOf(where, perimeter)) return;
    log('page_changed', { awake: Number(where.awake) });
    const mentioned = (brand: string) => {
      mention = { identity: where.identity, brand };
      settle();
    };
    const stirred = navigation.check;
    session = openSession(where, session, {
      perimeter: () => perimeter,
      send,
      stirred,
      mentioned,
      dead,
      signal,
    });
  };
  const dead = () => {
    log('runtime_gone');
    stop();
  };

  const navigation = watchNavigation(settle, signal);
  const leave = () => {
    away = true;
    followAccount(false);
    session?.end();
    session = null;
  };
  const comeBack = () => {
    away = false;
    settle();
  };
  onTrusted(globalThis, 'pagehide', leave, signal);
  onTrusted(globalThis, 'pageshow', comeBack, signal);
  // A machine that slept over midnight fires the timer of the pause's end late.
  onTrusted(globalThis, 'visibilitychange', settle, signal);
  const quiet = () => {
    clearTimeout(wakeUp);
    clearInterval(looking);
  };
  signal.addEventListener('abort', quiet, { once: true });

  const live: Live = {
    where: () => {
      navigation.check();
      // Whose mentions they are may have changed without the address.
      settle();
      return here();
    },
    open: () => session?.page ?? null,
    standing: () => session?.standing() ?? true,
  };
  serve(live, signal);

  const heard = (next: Perimeter) => {
    const judgedBy = scopeOfJudging(perimeter);
    const before = session;
    perimeter = next;
    known = true;
    clearTimeout(wakeUp);
    if (isPaused(next, Date.now())) {
      const wait = Date.parse(next.pausedUntil ?? '') - Date.now() + 500;
      wakeUp = setTimeout(settle, Math.min(wait, LONGEST_TIMER));
    }
    settle();
    if (session !== null && session === before && judgedBy !== scopeOfJudging(next))
      session.page?.judgeAgain();
  };
  void followPerimeter(heard, signal);
  log('started');
}
