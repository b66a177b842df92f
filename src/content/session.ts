/** One stay at one address: awake with everything it takes, asleep with nothing, or looking for a mention. */
import { createHost } from '../dom/host';
import { isAlive } from '../messages/deliver';
import type { sendFromPage } from '../messages/send-from-page';
import { browser } from '../platform/browser';
import { brandsOn, type Perimeter } from '../storage/perimeter';
import { type LeftOvers, leftOvers, noLeftOvers } from './left-over';
import { style } from './marks/style';
import type { OpenPage } from './open-page';
import { openPage } from './page';
import { scout } from './scout';
import { veilStyle } from './veils/style';
import type { Whereabouts } from './whereabouts';
import { wordingIn } from './wording';

/** How often we look whether the extension was reloaded under the page, while something of ours is on it. */
const PULSE_MS = 1_000;

export interface SessionOptions {
  readonly perimeter: () => Perimeter;
  readonly send: typeof sendFromPage;
  /** Something changed in the document: the address may have too. */
  readonly stirred: () => void;
  /** The thread's first post mentions this brand. */
  readonly mentioned: (brand: string) => void;
  readonly dead: () => void;
  readonly signal: AbortSignal;
}

export interface Session {
  readonly where: Whereabouts;
  /** All that it was opened with, but the epoch. */
  readonly scene: string;
  /** Null while Relais sleeps. */
  readonly page: OpenPage | null;
  /** False where the page removed our host too often to go on. */
  standing(): boolean;
  end(): void;
}

/** Two equal scenes need no new session. */
export function sceneOf(where: Whereabouts, perimeter: Perimeter): string {
  const { identity, awake, why, brand, own, site } = where;
  const brands = site === null ? [] : brandsOn(perimeter, site.id);
  return JSON.stringify([identity, awake, why, brand, own, brands, perimeter.language]);
}

/** What the session before left in the document, where it must not be taken for the new page's. */
function remainsOf(before: Session | null, where: Whereabouts): LeftOvers {
  if (before === null || before.page !== null || before.where.identity === where.identity) return noLeftOvers;
  const { site, page } = before.where;
  return site === null || page === null ? noLeftOvers : leftOvers(site, page);
}

/** @param before the session that ends with this one */
export function openSession(where: Whereabouts, before: Session | null, options: SessionOptions): Session {
  const perimeter = options.perimeter();
  const remains = where.awake ? remainsOf(before, where) : noLeftOvers;
  before?.end();
  const controller = new AbortController();
  const signal = AbortSignal.any([options.signal, controller.signal]);
  const session = { where, scene: sceneOf(where, perimeter), end: () => controller.abort() };
  const { site, page } = where;
  if (site === null || page === null) return { ...session, page: null, standing: () => true };
  if (!where.awake) {
    if (where.why === 'not_in_perimeter') {
      scout(site, page, brandsOn(perimeter, site.id), options.mentioned, options.stirred, signal);
    }
    return { ...session, page: null, standing: () => true };
  }
  const host = createHost(style + veilStyle, signal);
  const open = openPage({
    site,
    page,
    brand: where.brand,
    own: where.own,
    key: where.key,
    perimeter: options.perimeter,
    host,
    leftOvers: remains,
    wording: () => wordingIn(options.perimeter().language),
    send: options.send,
    origin: browser.runtime.getURL(''),
    stirred: options.stirred,
    dead: options.dead,
    signal,
  });
  const pulse = setInterval(() => (isAlive() ? open.pulse() : options.dead()), PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse), { once: true });
  return { ...session, page: open, standing: () => host.standing };
}
