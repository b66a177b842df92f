import type { Health, PageState, QueueItem } from '../../messages/page-views';
import { type Entry, isDone, isFlagged } from '../entry';
import type { Live } from '../live';
import type { OpenPage } from '../open-page';
import { inOrder } from '../order';

/** More than anybody works through; the popup says the number beside. */
const LONGEST_QUEUE = 300;
const EXCERPT = 140;

/** The page as Relais sees it: awake or why not, how well it could be read, what is left to handle. */
export function pageState(live: Live): PageState {
  const where = live.where();
  const open = live.open();
  const network = where.site?.id ?? null;
  const { awake, why, brand } = where;
  const base = { awake, why, brand, network, page: where.key, own: where.own };
  if (open === null) return { ...base, acting: null, health: resting, judged: 0, queue: [] };
  const entries = [...open.board.all()];
  return {
    ...base,
    acting: open.acting(null),
    health: healthOf(open, live.standing()),
    judged: entries.filter((entry) => entry.verdict !== null).length,
    queue: queueOf(entries, open.site.containers),
  };
}

const resting: Health = { level: 'green', loaded: 0, incomplete: 0, announced: null };

function healthOf({ site, page, board, unread, guard }: OpenPage, standing: boolean): Health {
  const incomplete = unread();
  const loaded = Math.max(board.size, incomplete);
  const announced = announcedOn(site, page);
  // "42 announced, 12 loaded" is information; 42 announced and none that can be read is an alarm.
  const blind = board.size === 0 && (incomplete > 0 || (announced ?? 0) > 0);
  const level = !standing || blind ? 'red' : incomplete > 0 ? 'orange' : 'green';
  const health = { level, loaded, incomplete, announced } as const;
  return guard.ready === null ? health : { ...health, guard: guard.ready ? 'ready' : 'inactive' };
}

function announcedOn(site: OpenPage['site'], page: OpenPage['page']): number | null {
  try {
    return site.announced(document, page);
  } catch {
    return null;
  }
}

/** In the charter's order, then in that of the page; the same comment once. */
function queueOf(entries: readonly Entry[], containers: string): QueueItem[] {
  const waiting = inOrder(
    entries.filter((entry) => isFlagged(entry) && !isDone(entry)),
    containers,
  );
  const items = new Map<string, QueueItem>();
  for (const entry of waiting.sort((a, b) => classOf(a) - classOf(b))) {
    if (items.size >= LONGEST_QUEUE) break;
    if (!items.has(entry.key)) items.set(entry.key, itemOf(entry));
  }
  return [...items.values()];
}

/** The merely influential come after every class. */
function classOf(entry: Entry): number {
  return entry.verdict?.priority ?? 15;
}

function itemOf(entry: Entry): QueueItem {
  const { author, text } = entry.comment;
  const verdict = entry.verdict;
  if (verdict === null) throw new TypeError('only judged comments are flagged');
  return {
    key: entry.key,
    author: (author.name ?? author.handle)?.slice(0, 300) ?? null,
    excerpt: excerptOf(text),
    verdict,
    answered: entry.answered,
    answeredBy: entry.answeredBy,
    reopened: entry.reopened,
  };
}

/** The beginning of a text on one line, never cut inside a character. */
function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT) return line;
  return `${line
    .slice(0, EXCERPT - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}\u2026`;
}
