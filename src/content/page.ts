/**
 * One page while Relais is awake on it: finds, reads, asks, marks. It ends with its signal (another address, the
 * back/forward cache, a pause), and the next page starts afresh.
 */
import type { PageFacts } from '../core/comment';
import type { Host } from '../dom/host';
import { watchMoves } from '../dom/moves';
import { createNear } from '../dom/near';
import { holds } from '../dom/read/nodes';
import { watch } from '../dom/watch';
import type { sendFromPage } from '../messages/send-from-page';
import { now } from '../platform/clock';
import type { Site, SitePage } from '../sites/site';
import { brandsOn, type Perimeter } from '../storage/perimeter';
import { createBoard } from './board';
import { createCard } from './card/card';
import { createPageCoach } from './coach/page-coach';
import { createCounter } from './counter';
import type { Entry } from './entry';
import { createEvidence } from './evidence';
import { createPageGuard } from './guard/page-guard';
import { createAgain } from './judge/again';
import { createAsker } from './judge/ask';
import { createCache } from './judge/cache';
import { createKin, speaking } from './kin';
import type { LeftOvers } from './left-over';
import { createMarks } from './marks/marks';
import type { OpenPage } from './open-page';
import { createPalette } from './palette/palette';
import { createPoses } from './pose';
import { isQuietNow } from './quiet';
import { createReader } from './reader';
import { createSample, weightsFor } from './sample';
import { threadOf } from './thread';
import { createVeils } from './veils/veils';
import type { Wording } from './wording';

export interface PageOptions {
  readonly site: Site;
  readonly page: SitePage;
  /** The brand whose page it is; its charter judges. */
  readonly brand: string | null;
  readonly own: boolean | null;
  /** Names the page, for threads whose post is not known. */
  readonly key: string | null;
  readonly perimeter: () => Perimeter;
  readonly host: Host;
  /** What the page before left in the document. */
  readonly leftOvers: LeftOvers;
  readonly wording: () => Wording;
  readonly send: typeof sendFromPage;
  /** What the extension's own addresses begin with. */
  readonly origin: string;
  /** Something changed in the document: the address may have too. */
  readonly stirred: () => void;
  readonly dead: () => void;
  readonly signal: AbortSignal;
}

export function openPage(options: PageOptions): OpenPage {
  const { site, page, host, send, dead, signal } = options;
  const board = createBoard();
  const cache = createCache();
  const sample = createSample(() => weightsFor(options.perimeter(), site.id, options.brand));
  const facts = (): PageFacts => ({ network: site.id, own: options.own, baseline: sample.baseline });
  const inThread = ({ comment }: Entry) => threadOf(comment, page, options.key);
  const evidence = createEvidence(board, facts, inThread);
  let visited: Element | null = null;

  const near = createNear((element, is) => {
    if (is) watcher.first(element);
    const entry = board.at(element);
    if (entry === undefined) return;
    if (is) asker.ahead(entry);
    marks.update(entry);
    veils.update(entry);
    asker.flush();
  }, signal);
  const quiet = () => isQuietNow(brandsOn(options.perimeter(), site.id), options.brand, now);
  const counter = createCounter((left) => send('page.count', { left }), quiet, signal);
  const marks = createMarks({
    host,
    label: () => options.wording().marker,
    isNear: near.has,
    pressed: (entry) => {
      readNow(entry);
      if (entry.live) void card.toggle(entry);
    },
    beside: (origin) => veils.measure(origin),
    placed: () => card.follow(),
    signal,
  });
  const body = (element: Element) => site.body(element, page);
  const veils = createVeils({ host, wording: options.wording, near, body, moved: marks.refresh, signal });
  const card = createCard({
    host,
    marks,
    composer: site.composer,
    title: () => options.wording().card,
    open: (key) => send('card.open', { key }),
    origin: options.origin,
    dead,
    signal,
  });

  const show = (entry: Entry) => {
    if (board.at(entry.element) !== entry) return;
    counter.note(entry);
    marks.update(entry);
    veils.update(entry);
  };
  const asker = createAsker({
    send: (request) => send('judge.batch', request),
    facts,
    thread: inThread,
    brand: options.brand,
    hurt: () => options.perimeter().blur === true,
    epoch: () => options.perimeter().epoch,
    cache,
    isNear: near.has,
    given: show,
    dead,
    signal,
  });
  const reader = createReader({
    site,
    page,
    board,
    sample,
    kin: createKin(site.id, speaking(brandsOn(options.perimeter(), site.id), options.brand), board.isAbove),
    leftOvers: options.leftOvers,
    // Nothing to judge in the brand's own words, in advertisements and quotations.
    consider: (entry) => {
      evidence.note(entry.key);
      coach.appeared(entry);
      const { kind } = entry.comment;
      if (entry.own === true || kind === 'ad' || kind === 'quoted') show(entry);
      else asker.ask(entry);
    },
    changed: show,
    forgotten: (entry) => {
      asker.drop(entry);
      counter.forget(entry);
      marks.drop(entry.element);
      veils.drop(entry.element);
      card.left(entry);
    },
    remeasured: () => judgeAgain(),
  });

  const find = (key: string) => board.byKey(key, (entry) => near.has(entry.element));
  const { brand, origin, key, perimeter, wording } = options;
  const here = { site, host, board, brand, find, origin, send, signal };
  const guard = createPageGuard({
    ...here,
    ...{ ownPage: options.own, evidence, card, thread: inThread },
    title: () => wording().guard,
  });
  const coach = createPageCoach({
    ...here,
    ...{ page, key, near, facts, perimeter, dead },
    title: () => wording().coach,
  });
  const palette = createPalette({
    ...here,
    contract: site.composer,
    title: () => wording().palette,
    target: coach.target,
  });

  const readNow = (entry: Entry) => {
    if (holds(document, entry.element)) reader.read(entry.element);
    else reader.forget(entry.element);
    asker.flush();
  };
  const judgeAgain = createAgain({ board, near, relate: reader.relate, flush: asker.flush, signal });

  watchMoves({ soon: marks.refresh, calmly: marks.calmly }, signal);
  const watcher = watch({
    root: document,
    selector: site.containers,
    found: near.observe,
    touched: reader.read,
    gone: (element) => {
      near.forget(element);
      reader.forget(element);
    },
    stirred: () => {
      options.stirred();
      marks.calmly();
      coach.stirred();
    },
    rested: asker.flush,
    signal,
  });

  return {
    site,
    page,
    brand: options.brand,
    board,
    card,
    guard,
    coach,
    palette,
    poses: createPoses(host, signal),
    facts,
    snapshot: evidence.of,
    composerFor: coach.composerFor,
    acting: coach.acting,
    held: () => host.root.activeElement as HTMLElement | null,
    unread: () => reader.unread,
    judgeAgain,
    readNow,
    find,
    goTo: (entry) => {
      visited = entry.element;
      Element.prototype.scrollIntoView.call(entry.element, { block: 'center', behavior: 'instant' });
      marks.call(entry);
    },
    visited: () => (visited !== null && holds(document, visited) ? visited : null),
    pulse: () => {
      counter.look();
      coach.stirred();
      for (const element of options.leftOvers.seen(host.element)) watcher.again(element);
      marks.refresh();
    },
    decided: (key, act) => {
      cache.forget(key);
      for (const entry of board.allOf(key)) {
        if (entry.verdict === null) continue;
        // Asleep again, whatever woke it up; an older decision that now stands may say otherwise when asked.
        const { woken, ...verdict } = entry.verdict;
        entry.verdict = { ...verdict, decided: act };
        entry.told += 1;
        show(entry);
        asker.ask(entry);
      }
      asker.flush();
    },
  };
}
