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

const ROUNDS = 9;
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
    const whole = (reader: Reader) => () => {
      for (const text of texts) assess(comment(text), loaded.compiled, reader(text), { today: '2026-06-15' });
    };
    const peer = bench.sentiments.find(({ name }) => name === PEER)?.opinion ?? null;
    const asked = [
      ['Relais', whole(bench.reader)],
      ['bare rules', whole(bench.patterns)],
      ...(peer === null
        ? []
        : ([
            [
              PEER,
              async () => {
                for (const text of texts) await peer(text, 'fr');
              },
            ],
          ] as const)),
    ] as const;
    const times = new Map<string, number[]>();
    // Turn by turn, so that a busy moment slows them all alike.
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      for (const [who, work] of asked) {
        const from = performance.now();
        await work();
        const took = ((performance.now() - from) * 1_000) / texts.length;
        if (round >= 0) times.set(who, [...(times.get(who) ?? []), took]);
      }
    }
    const base = peer === null ? Number.NaN : middle(times.get(PEER) ?? []);
    const lines: Line[] = asked.map(([who]) => {
      const took = middle(times.get(who) ?? []);
      const ratio = Number.isFinite(base)
        ? `${(took / base).toFixed(1)} times the peer`
        : 'the peer is not installed';
      return [who, `${took.toFixed(0).padStart(5)} µs  ${ratio}`];
    });
    const size = gzipSync(readFileSync(modelFile), { level: 9 }).length;
    lines.push(['model, compressed', `${(size / BYTES).toFixed(2)} MB`]);
    return { lines, notes: [`${texts.length} French comments, ${ROUNDS} rounds, the middle one`] };
  },
};
