/**
 * A journal of 100,000 entries in a real Chromium, through the built extension's own code and messages: a page as it
 * is asked for by the screens, a whole export chunk by chunk, one author erased.
 */
import { loadavg } from 'node:os';
import { calibrate, middle } from './calibrate';
import { type Filled, filledJournal } from './journal/filled';
import { type BenchReport, isMain, print } from './report';

const ENTRIES = Number(process.env.RELAIS_ENTRIES ?? 100_000);
const PAGE_MS = 200;
const EXPORT_MS = 5_000;
const ERASE_MS = 2_000;
const REPEATS = 5;
const SIZE = 50;
const CHUNK = 2_000;

interface Page {
  readonly entries: readonly { readonly id: string }[];
  readonly next: number | null;
}

const user = { practice: false };
/** Questions as screens ask them. */
const pages: readonly (readonly [name: string, query: object, cursor: number | null, found: number])[] = [
  ['plain', user, null, SIZE],
  ['plain, deep', user, Math.floor(ENTRIES / 20), SIZE],
  ['one act', { ...user, acts: ['leave'] }, null, SIZE],
  [
    'act, network, topic, department',
    { ...user, acts: ['watch'], network: 'x', topic: 'topic4', department: 'department4' },
    null,
    1,
  ],
  ['a common word', { ...user, words: 'train' }, null, SIZE],
  ['a rare word', { ...user, words: 'chinch' }, null, Math.min(SIZE, Math.floor(ENTRIES / 5_000))],
  [
    'two words and a day range',
    { ...user, words: 'train guichet', from: '2000-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' },
    null,
    1,
  ],
  ['words that never meet', { ...user, words: 'train bonjour' }, null, 0],
  ['a rare word, deep', { ...user, words: 'chinchilla' }, Math.floor(ENTRIES / 2), 1],
  ['facets that never meet', { ...user, network: 'x', topic: 'topic3', department: 'department3' }, null, 0],
];

interface Timed {
  readonly name: string;
  readonly ms: number;
  readonly found: boolean;
}

async function timePages(filled: Filled): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const [name, query, cursor, least] of pages) {
    const times: number[] = [];
    let found = true;
    for (let turn = 0; turn < REPEATS; turn += 1) {
      const { ms, reply } = await filled.ask<Page>('journal.page', { query, cursor, size: SIZE });
      times.push(ms);
      found &&= reply.entries.length >= least;
    }
    timed.push({ name, ms: middle(times), found });
  }
  return timed;
}

/** Milliseconds and entries of a whole export. */
async function exportAll(filled: Filled): Promise<{ ms: number; entries: number; longest: number }> {
  let cursor: number | null = null;
  let entries = 0;
  let ms = 0;
  let longest = 0;
  do {
    const answer: { ms: number; reply: { entries: number; next: number | null } } = await filled.ask(
      'journal.export',
      { query: user, cursor, size: CHUNK },
    );
    ms += answer.ms;
    longest = Math.max(longest, answer.ms);
    entries += answer.reply.entries;
    cursor = answer.reply.next;
  } while (cursor !== null);
  return { ms, entries, longest };
}

export async function run(): Promise<BenchReport> {
  const loop = calibrate();
  const load = loadavg()[0] ?? Number.NaN;
  const filled = await filledJournal(ENTRIES);
  try {
    await filled.stopWorker();
    const cold = await filled.ask<Page>('journal.page', { query: user, cursor: null, size: SIZE });
    const timed = await timePages(filled);
    const out = await exportAll(filled);
    const author = { author: { handles: [{ network: 'x', handle: '@Lea_RV' }] } };
    const kept = await filled.ask<{ kept: number }>('journal.author', { ...author, do: 'count' });
    const erased = await filled.ask<{ erased: number; held: number }>('journal.author', {
      ...author,
      do: 'erase',
    });
    const figures = await filled.ask<{ figures: { entries: number } }>('journal.figures', {
      from: '2000-01-01T00:00:00Z',
      until: '2100-01-01T00:00:00Z',
      practice: false,
    });
    const health = await filled.ask<{ records: number; bytes: number | null }>('journal.health', {});
    const ms = (value: number) => `${value.toFixed(0)} ms (${(value / loop).toFixed(1)} loops)`;
    const over = (value: number, limit: number) => `limit ${limit} ms${value > limit ? ', OVER' : ''}`;
    const whole =
      out.entries === ENTRIES &&
      timed.every(({ found }) => found) &&
      erased.reply.erased === kept.reply.kept &&
      figures.reply.figures.entries === ENTRIES - erased.reply.erased;
    return {
      name: 'journal',
      // Milliseconds alone never fail; what is found, exported and erased does.
      ok: whole,
      lines: [
        `calibration loop ${loop.toFixed(1)} ms, load ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`,
        `${ENTRIES} entries, filled in ${ms(filled.fillMs)}; ${((health.reply.bytes ?? 0) / 1e6).toFixed(0)} MB as the browser counts`,
        `first page of a stopped worker: ${ms(cold.ms)}`,
        ...timed.map(
          ({ name, ms: one, found }) =>
            `page, ${name}: ${ms(one)} (${over(one, PAGE_MS)})${found ? '' : ', NOT FOUND'}`,
        ),
        `export, ${out.entries} entries: ${ms(out.ms)} (${over(out.ms, EXPORT_MS)}), longest chunk ${ms(out.longest)}`,
        `erase one author, ${erased.reply.erased} of ${kept.reply.kept} entries: ${ms(erased.ms)} (${over(erased.ms, ERASE_MS)})`,
        `figures over all ${figures.reply.figures.entries} left: ${ms(figures.ms)}`,
      ],
    };
  } finally {
    await filled.close();
  }
}

if (isMain(import.meta.filename)) print(await run());
