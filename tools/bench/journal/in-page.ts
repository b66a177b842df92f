/** Runs in a page of the extension: fills the journal through the extension's own code, as fast as it takes it. */
import { decisionActs } from '../../../src/core/decision';
import { actions } from '../../../src/core/rules/action';
import { digest } from '../../../src/platform/digest';
import { keyTable } from '../../../src/storage/database';
import { journalTable } from '../../../src/storage/journal-database';
import { post, type Termed } from '../../../src/storage/journal-postings';
import { placed, rowOf } from '../../../src/storage/journal-row';
import { termsOf } from '../../../src/storage/journal-terms';
import { pseudonyms } from '../../../src/storage/secret';

/** The author who is erased: one entry in `AUTHOR_EVERY`. */
const AUTHOR = 'lea_rv';
const AUTHOR_EVERY = 200;
/** A word of few entries, and one of every other. */
const RARE_EVERY = 5_000;
const A_TRANSACTION = 1_000;
const MINUTE = 60_000;

const words = (
  'retard quai guichet panne abonnement remboursement application conducteur correspondance climatisation bagage ' +
  'portique contrôle affichage annulation travaux navette gare ligne matin soir hier demain semaine enfant poussette'
).split(' ');

function excerpt(n: number): string {
  const some = Array.from({ length: 12 }, (_, at) => words[(n * 7 + at * (1 + (n % 5)) * 3) % words.length]);
  const common = n % 2 === 0 ? 'Encore le train' : 'Bonjour';
  const rare = n % RARE_EVERY === 0 ? ' chinchilla' : '';
  return `${common} ${some.join(' ')}${rare} ${n}`.slice(0, 140);
}

const hex = (name: string) => digest(name).slice(0, 32);

function draft(n: number, count: number, author: string, end: number) {
  const act = decisionActs[n % 5] ?? 'leave';
  const network = n % 3 === 0 ? 'facebook' : 'x';
  return {
    id: `bench${String(n).padStart(17, '0')}`,
    act,
    at: new Date(end - (count - n) * MINUTE).toISOString(),
    practice: false,
    ref: hex(`ref ${n}`),
    thread: hex(`thread ${n >> 6}`),
    author: n % AUTHOR_EVERY === 0 ? author : hex(`author ${n % 20_000}`),
    network,
    brand: `main/brand${n % 2}`,
    permalink: `https://x.com/i/status/${1_790_000_000_000_000_000n + BigInt(n)}`,
    excerpt: excerpt(n),
    lang: 'fr',
    action: actions[n % actions.length] ?? ('none' as const),
    advice: 'leave' as const,
    priority: 1 + (n % 14),
    signals: ['negative' as const],
    rule: 'criticism',
    topic: `topic${n % 12}`,
    department: `department${n % 6}`,
    reason: act === 'leave' ? ('isolated' as const) : null,
    due: null,
    about: null,
    reply: act === 'insert' ? 'late-train-sorry' : null,
    replyDigest: act === 'insert' ? digest(`reply ${n % 40}`) : null,
    correction: null,
    token: null,
    basis: {
      charter: 'house',
      revision: 12,
      engine: '2',
      corrections: 3,
      budgetLeft: true,
      counts: { reactions: n % 90, replies: n % 7, shares: n % 3, views: null },
      baseline: { median: 2, mad: 1, size: 30 },
    },
  };
}

/** @param end milliseconds since 1970 of the newest entry */
async function fill(count: number, end: number): Promise<number> {
  const author = await pseudonyms(keyTable)(`author|x|${AUTHOR}`);
  const started = performance.now();
  for (let from = 1; from <= count; from += A_TRANSACTION) {
    const last = Math.min(count, from + A_TRANSACTION - 1);
    await journalTable.write(async (tx) => {
      const puts: Promise<void>[] = [];
      const termed: Termed[] = [];
      for (let seq = from; seq <= last; seq += 1) {
        const record = placed(draft(seq, count, author, end), { seq, clock: 'ok', held: null });
        puts.push(tx.put(rowOf({ ...record, follow: null })));
        termed.push({ seq, terms: termsOf(record) });
      }
      puts.push(tx.putHead({ seq: last, at: new Date(end).toISOString() }));
      await Promise.all([...puts, post(tx, termed, true)]);
    });
  }
  return performance.now() - started;
}

Object.assign(globalThis, { fillJournal: fill });
