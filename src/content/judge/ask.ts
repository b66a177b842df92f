/**
 * Asks the background for verdicts: in batches, a few on their way, those in view first. A worker that
 * was killed is asked again; an answer counts only for the comment that is still shown, as it was asked.
 */
import type { PageFacts } from '../../core/comment';
import type { PageReply, PageRequest } from '../../messages/send-from-page';
import { MessageFailed, type Refusal } from '../../messages/wire';
import { log } from '../../platform/log';
import type { Entry } from '../entry';
import type { VerdictCache } from './cache';
import { createLine } from './line';
import { createSetback } from './setback';

const IN_FLIGHT = 2;
/** Where more waits than a batch holds: a busy page makes each answer late, and two at a time would fall behind. */
const MOST_IN_FLIGHT = 6;
/** Refused so often when asked alone: the comment itself is at fault, and is left unjudged. */
const MOST_ALONE = 3;
/** A worker that wakes up answers within a second; one that does not in that time was lost. */
const PATIENCE_MS = 15_000;

export type AskBatch = (request: PageRequest<'judge.batch'>) => Promise<PageReply<'judge.batch'>>;

export interface AskerOptions {
  readonly send: AskBatch;
  readonly facts: () => PageFacts;
  /** Names the thread a comment stands in. */
  readonly thread: (entry: Entry) => string | null;
  readonly brand: string | null;
  /** Whether to ask where texts hurt. */
  readonly hurt: () => boolean;
  readonly epoch: () => string;
  readonly cache: VerdictCache;
  readonly isNear: (element: Element) => boolean;
  /** The entry has its verdict. */
  readonly given: (entry: Entry) => void;
  /** The extension was reloaded under the page. */
  readonly dead: () => void;
  readonly signal: AbortSignal;
}

export interface Asker {
  ask(entry: Entry): void;
  ahead(entry: Entry): void;
  drop(entry: Entry): void;
  /** Sends what waits, if there is room. */
  flush(): void;
}

/** All that the verdict depends on (P13); the epoch names charter, engine, corrections and budget. */
function questionOf(entry: Entry, facts: PageFacts, epoch: string, hurt: boolean): string {
  const { text, lang, kind, counts, author } = entry.comment;
  return JSON.stringify([epoch, text, lang, kind, counts, author, entry.answered, facts, entry.told, hurt]);
}

export function createAsker(options: AskerOptions): Asker {
  const { cache, signal } = options;
  const line = createLine();
  const setback = createSetback();
  const flying = new Map<Entry, string>();
  /** How often each was refused alone. */
  const refused = new WeakMap<Entry, number>();
  const blame = (entry: Entry) => refused.set(entry, (refused.get(entry) ?? 0) + 1);
  const isBlamed = (entry: Entry) => (refused.get(entry) ?? 0) >= MOST_ALONE;
  let flights = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const known = (entry: Entry, question: string): boolean => {
    const verdict = cache.get(entry.key, question);
    if (verdict === null) return false;
    if (entry.verdict !== verdict) {
      entry.verdict = verdict;
      options.given(entry);
    }
    return true;
  };

  const ask = (entry: Entry) => {
    if (signal.aborted || !entry.live) return;
    const question = questionOf(entry, options.facts(), options.epoch(), options.hurt());
    if (flying.get(entry) === question || known(entry, question)) return;
    line.add(entry, options.isNear(entry.element));
  };

  const fly = async (entries: readonly Entry[]) => {
    const page = options.facts();
    const epoch = options.epoch();
    const hurt = options.hurt();
    const asked = entries.map((entry) => ({
      entry,
      key: entry.key,
      text: entry.comment.text,
      told: entry.told,
      question: questionOf(entry, page, epoch, hurt),
    }));
    for (const { entry, question } of asked) flying.set(entry, question);
    flights += 1;
    let failure: Refusal | null = null;
    let reply: PageReply<'judge.batch'> | null = null;
    try {
      const comments = asked.map(({ entry, key }) => ({
        key,
        comment: entry.comment,
        answered: entry.answered,
        thread: options.thread(entry),
      }));
      reply = await inTime(options.send({ brand: options.brand, page, comments, ...(hurt ? { hurt } : {}) }));
    } catch (error) {
      failure = error instanceof MessageFailed ? error.reason : 'failed';
    }
    flights -= 1;
    // A newer question on it may be on its way.
    for (const { entry, question } of asked) if (flying.get(entry) === question) flying.delete(entry);
    if (signal.aborted) return;
    if (reply === null) return back(entries, failure ?? 'no_answer');
    setback.succeeded();
    const verdicts = new Map(reply.verdicts.map(({ key, verdict }) => [key, verdict]));
    for (const { entry, key, text, told, question } of asked) {
      const verdict = verdicts.get(key);
      // A comment that got no verdict is not asked for in circles.
      if (verdict === undefined) continue;
      cache.put(key, question, verdict);
      if (!entry.live) continue;
      if (entry.key === key && entry.comment.text === text && entry.told === told) {
        entry.verdict = verdict;
        options.given(entry);
      }
      // A counter, the baseline or the charter may have changed meanwhile; nothing is sent where none did.
      ask(entry);
    }
    flush();
  };

  const back = (entries: readonly Entry[], reason: Refusal) => {
    log('batch_failed', { comments: entries.length });
    if (reason === 'gone') return options.dead();
    const { wait, faulty } = setback.failed(reason);
    for (const entry of entries) {
      if (faulty && entries.length === 1) blame(entry);
      if (entry.live && !isBlamed(entry)) line.add(entry, options.isNear(entry.element));
    }
    pause ??= setTimeout(() => {
      pause = undefined;
      flush();
    }, wait);
  };

  const flush = () => {
    const room = () => flights < (line.size >= setback.size ? MOST_IN_FLIGHT : IN_FLIGHT);
    while (!signal.aborted && pause === undefined && line.size > 0 && room()) {
      const facts = options.facts();
      const epoch = options.epoch();
      const hurt = options.hurt();
      const entries = line
        .take(setback.size)
        .filter((entry) => !known(entry, questionOf(entry, facts, epoch, hurt)));
      if (entries.length > 0) void fly(entries);
    }
  };

  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
  return {
    ask,
    ahead: line.ahead,
    drop: (entry) => {
      line.drop(entry);
    },
    flush,
  };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new MessageFailed('no_answer')), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
