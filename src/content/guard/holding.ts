/** The one removal that is held at a time: the question over it, what follows it, and its end. */
import type { Host } from '../../dom/host';
import type { GuardChoice } from '../../messages/basics';
import type { PageReply, PageRequest } from '../../messages/send-from-page';
import { log } from '../../platform/log';
import type { Entry } from '../entry';
import { type Held, OPENS_MS, REDRAWN_MS, type Removal, TOLD_MS } from './held';
import { PASS_MS, type Passes } from './passes';
import { createQuestion } from './question';

export interface HoldingOptions {
  readonly host: Host;
  readonly passes: Passes;
  readonly clock: () => number;
  /** The site's confirming button, as the page stands now. */
  readonly confirmNow: () => HTMLElement | null;
  /** The comment of a key, as it stands now. */
  readonly find: (key: string) => Entry | undefined;
  readonly title: () => string;
  readonly origin: string;
  readonly open: (request: PageRequest<'guard.open'>) => Promise<PageReply<'guard.open'>>;
  /** A question is about to show. */
  readonly asks: () => void;
  /** The CM chose to answer, and the site's own question is out of the way. */
  readonly answer: (entry: Entry) => void;
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

export interface Holding {
  readonly held: Held | null;
  hold(entry: Entry, removal: Removal, course: Held['course'], item: Element): Held;
  ask(one: Held): void;
  chosen(nonce: string, choice: GuardChoice): void;
  close(nonce: string | null): void;
  /** Nothing is held any more. */
  finish(): void;
}

/** How often what is guarded is looked at, in milliseconds. */
const FOLLOW_MS = 50;

export function createHolding(options: HoldingOptions): Holding {
  const { passes, clock, confirmNow, signal } = options;
  let held: Held | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const drop = (): Held | null => {
    clearInterval(timer);
    timer = undefined;
    const last = held;
    held = null;
    last?.question?.remove();
    return last;
  };
  const finish = () => {
    const last = drop();
    if (last?.then === 'answer') options.answer(last.entry);
  };
  const open = async ({ key, removal }: Pick<Held, 'key' | 'removal'>) => {
    for (let tries = 2; ; tries -= 1) {
      try {
        return await options.open({ key, control: removal });
      } catch (error) {
        // The worker may have been stopped while it woke up.
        if (tries === 0 || !options.alive()) throw error;
      }
    }
  };
  const putAway = (one: Held) => {
    if (held !== one) return;
    if (one.course === 'stop' || one.question?.told === true) return finish();
    one.question?.remove();
    one.question = null;
    one.dismissed = true;
  };
  const ask = (one: Held) => {
    if (one.question !== null && !one.question.told) return;
    // A ticket is for one question.
    if (one.question !== null || one.dismissed) one.opening = open(one);
    one.question?.remove();
    options.asks();
    Object.assign(one, { dismissed: false, missing: null, until: null, then: null });
    one.question = createQuestion({
      host: options.host,
      title: options.title(),
      origin: options.origin,
      opening: one.opening,
      // It fails open: a stopped press cannot be given back, so the next one goes through.
      failed: () => {
        log('guard_failed');
        passes.grant(one.key);
        if (held === one) finish();
      },
      dismissed: () => putAway(one),
    });
    one.question.place(one.spot);
  };

  const follow = () => {
    if (held === null) return;
    const one = held;
    const now = clock();
    const shown = one.course === 'cover' ? confirmNow() : null;
    const confirm = shown === one.known ? null : shown;
    if (confirm !== null) one.spot = confirm.getBoundingClientRect();
    if (one.until !== null && now > one.until) return finish();
    if (one.question !== null && !one.question.standing) return putAway(one);
    const there = one.course === 'cover' ? confirm !== null : options.find(one.key) !== undefined;
    if (there) one.missing = null;
    else one.missing ??= now;
    const waits = one.question === null && !one.dismissed;
    if (one.missing !== null && now - one.missing > (waits ? OPENS_MS : REDRAWN_MS)) return finish();
    if (waits && confirm !== null) ask(one);
    one.question?.place(one.spot);
  };

  signal.addEventListener('abort', drop, { once: true });
  return {
    get held() {
      return held;
    },
    hold: (entry, removal, course, item) => {
      drop();
      const { key } = entry;
      const one: Held = {
        entry,
        key,
        removal,
        course,
        known: course === 'cover' ? confirmNow() : null,
        since: clock(),
        opening: open({ key, removal }),
        spot: item.getBoundingClientRect(),
        question: null,
        dismissed: false,
        missing: null,
        until: null,
        then: null,
      };
      // Nobody may be listening yet where it fails.
      one.opening.catch(() => undefined);
      held = one;
      timer = setInterval(follow, FOLLOW_MS);
      return one;
    },
    ask,
    chosen: (nonce, choice) => {
      if (held === null || held.question?.nonce !== nonce) return;
      const one = held;
      if (choice === 'go_on') passes.grant(one.key);
      if (choice === 'go_on' && one.course === 'cover') return finish();
      one.then = choice === 'answer' ? 'answer' : null;
      if (choice === 'answer' && one.course === 'stop') return finish();
      one.question?.tell();
      // At once: until then it would lie where the next press goes.
      one.question?.place(one.spot);
      // Over the site's own question it says so until that is put away.
      if (one.course === 'stop') one.until = clock() + (choice === 'go_on' ? PASS_MS : TOLD_MS);
    },
    close: (nonce) => {
      if (held !== null && (nonce === null || held.question?.nonce === nonce)) putAway(held);
    },
    finish,
  };
}
