/** How long a whole assessment takes, beside the peer that people would pick for French. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { assess } from '../../../../src/core/rules/assess';
import type { Reader } from '../../../../src/core/signals/signal';
import { loadCharter } from '../../../lib/load-charter';
import { modelFile } from '../../../lib/load-model';
import { comment } from '../../actions';
import { middle } from '../../calibrate';
import type { Line, Row } from '../row';
import { labelledComments } from '../texts';

const ROUNDS = 60;
/** Rounds before those that count: engines compile what runs often while it runs, later on a busy machine. */
const WARMING = 20;
const PEER = '@nlpjs/sentiment';
const BYTES = 1_000_000;

export const time: Row = {
  title: `a whole assessment beside ${PEER} in French, one thread, warm; size of the model`,
  goal: 'at most 8 times; at most 1 MB compressed',
  async measure(bench) {
    const texts =
      labelledComments()
        ?.filter(({ lang }) => lang === 'fr')
        .map(({ text }) => text) ?? [];
    const loaded = loadCharter();
    if (texts.length === 0 || !loaded.ok) return null;
    const whole = (reader: Reader) => (text: string) =>
      assess(comment(text), loaded.compiled, reader(text), { today: '2026-06-15' });
    const peer = bench.sentiments.find(({ name }) => name === PEER)?.opinion ?? null;
    const asked: [who: string, work: (text: string) => unknown][] = [
      ['Relais', whole(bench.reader)],
      ['bare rules', whole(bench.patterns)],
    ];
    if (peer !== null) asked.push([PEER, (text) => peer(text, 'fr')]);
    const times = new Map(asked.map(([who]) => [who, new Times(texts.length)]));
    // Turn by turn, so that a busy moment slows them all alike.
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      for (const [who, work] of asked) {
        for (const [nth, text] of texts.entries()) {
          const from = performance.now();
          await work(text);
          if (round >= 0) times.get(who)?.note(round, nth, (performance.now() - from) * 1_000);
        }
      }
    }
    const told = (who: string, of: (times: Times) => number) => {
      const [took, base] = [who, PEER].map((one) => of(times.get(one) ?? new Times(0))) as [number, number];
      const ratio = Number.isFinite(base) ? `${(took / base).toFixed(1)} times the peer` : 'no peer';
      return `${took.toFixed(0).padStart(5)} µs  ${ratio}`;
    };
    const lines: Line[] = asked.map(([who]) => [
      who,
      `${told(who, (all) => all.middle)}; undisturbed ${told(who, (all) => all.undisturbed)}`,
    ]);
    const size = gzipSync(readFileSync(modelFile), { level: 9 }).length;
    lines.push(['model, compressed', `${(size / BYTES).toFixed(2)} MB`]);
    return {
      lines,
      notes: [
        `${texts.length} French comments, ${ROUNDS} rounds, the middle one`,
        'undisturbed: the quickest of all rounds for each comment, which a busy machine changes little',
      ],
    };
  },
};

/** How long each text took in each round, in microseconds. */
class Times {
  readonly #rounds: number[] = [];
  readonly #least: Float64Array;

  constructor(texts: number) {
    this.#least = new Float64Array(texts).fill(Number.POSITIVE_INFINITY);
  }

  note(round: number, nth: number, took: number): void {
    this.#rounds[round] = (this.#rounds[round] ?? 0) + took / this.#least.length;
    this.#least[nth] = Math.min(this.#least[nth] as number, took);
  }

  get middle(): number {
    return middle(this.#rounds);
  }

  get undisturbed(): number {
    return this.#least.reduce((sum, took) => sum + took / this.#least.length, 0) || Number.NaN;
  }
}
