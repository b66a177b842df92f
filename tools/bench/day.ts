/**
 * A simulated day of 3,000 comments on two houses' pages, X and Facebook, painted as the networks do and read by their
 * adapters: how many markers a community manager sees, and whether what a colleague answered leaves the queue. The same
 * on the practice page. Texts are never printed.
 */
import { createReader } from '../../src/core/signals';
import type { Reader } from '../../src/core/signals/signal';
import { type Day, makeDay } from '../day/day';
import { markersOf, per100, queueOf } from '../day/figures';
import { lookAt } from '../day/looks';
import { practiceMarkers } from '../day/practice';
import { remarksOf } from '../day/remarks';
import type { Judge } from '../day/watched';
import { loadCharter } from '../lib/load-charter';
import { loadClassifier } from '../lib/load-model';
import { type CorpusLine, readCorpus } from '../train/corpus';
import { judgedBy } from './actions';
import { makeLeftOut } from './judgement/left-out';
import { type Polar, textsOf } from './judgement/texts';
import { type BenchReport, isMain, print } from './report';

const SEED = 20_260_302;
const COMMENTS = 3_000;
const MOST_ORDINARY = 15;
const HOUR = 3_600_000;

function dayOf(lines: readonly CorpusLine[]): Day {
  return makeDay(SEED, COMMENTS, remarksOf(lines));
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** Tweets that nobody labelled as displeased and that ask nothing: near enough to ordinary, and never trained on. */
function tweetsLine(judge: Judge): string {
  const rows = ['fr', 'en'].flatMap((lang) => textsOf<Polar>(`umsab/${lang}_val.jsonl`) ?? []);
  const calm = rows.filter(({ label, text }) => (label === 'neu' || label === 'pos') && !text.includes('?'));
  if (calm.length === 0) return 'tweets of others: skipped, they are not beside this checkout';
  const labelled = calm.map(({ text, lang }, at) => ({
    id: String(at),
    text,
    lang,
    labels: {} as never,
    sentiment: '',
    action: 'none' as const,
  }));
  const marks = judgedBy(labelled, judge.read, judge.compiled).filter(({ mark }) => mark !== null).length;
  return `tweets of others, neutral or glad and without a question mark: ${per100(marks, calm.length).toFixed(1)} markers per 100 (${marks} of ${calm.length})`;
}

export function run(read: Reader = createReader(loadClassifier())): BenchReport {
  const loaded = loadCharter();
  if (!loaded.ok) throw new Error('the default charter is not valid');
  const judge: Judge = { compiled: loaded.compiled, read };
  const day = dayOf(readCorpus());
  const noon = lookAt(day, day.from + 7 * HOUR, judge);
  const evening = lookAt(day, day.until, judge);
  const markers = markersOf(evening);
  const queues = [noon, evening].map(queueOf);
  const texts = new Set(evening.map(({ text }) => text)).size;
  const houses = day.threads.flatMap(({ told }) => told.filter(({ said }) => said === null)).length;
  const practice = (['fr', 'en'] as const).map((language) => practiceMarkers(language, read));
  const left = makeLeftOut();
  const unseen =
    left === null
      ? ['skipped: the texts to train it with are not beside this checkout']
      : markersOf(lookAt(dayOf(left.corpus), day.until, { ...judge, read: left.reader })).lines;
  return {
    name: 'day: markers and queue of a simulated day',
    ok:
      [markers, ...practice].every(({ ordinary }) => ordinary <= MOST_ORDINARY) &&
      queues.every(({ left: stays, lost }) => stays === 0 && lost === 0),
    lines: [
      `${COMMENTS} comments of readers in ${day.threads.length} threads, ${houses} replies of the houses; seed ${SEED}`,
      `${evening.length} shown in the evening, ${texts} distinct texts, from the corpus: the shipped model was trained on what stood there then:`,
      ...indented(markers.lines),
      `the same day told with a quarter of the corpus, by a model trained without it${left === null ? '' : ` (in ${left.seconds.toFixed(0)} s)`}:`,
      ...indented(unseen),
      `other texts that the shipped model was not trained on:`,
      ...indented([tweetsLine(judge)]),
      `the queue at 14:00: ${queues[0]?.line}`,
      `the queue at 21:00: ${queues[1]?.line}`,
      ...practice.map(({ line }) => line),
    ],
  };
}

if (isMain(import.meta.filename)) print(run());
