/** Distress and unlawful threats: how many are found, and how often an ordinary text is taken for one. */

import type { Reader } from '../../../../src/core/signals/signal';
import { readCorpus } from '../../../train/corpus';
import { countsOf, recall, told } from '../figures';
import { corpusComments } from '../own';
import type { Line, Row } from '../row';
import { labelledComments, type Polar, textsOf } from '../texts';

const grave = ['distress', 'illegal'] as const;
/** Files nobody trains on; reviews in which nobody wrote of either count too, read by the model that never saw them. */
const files = ['goemotions/dev.jsonl', 'umsab/fr_val.jsonl', 'umsab/en_val.jsonl'];
const calm = ['airline/val.jsonl'];

export const graveRow: Row = {
  title: 'distress and illegal: recall; alarms per 1,000 ordinary texts',
  goal: 'recall 85; alarms 1',
  measure(bench) {
    const lines: Line[] = [];
    const dev = labelledComments();
    const left = bench.leftOut();
    const readers: readonly (readonly [string, Reader, Reader])[] = [
      ['Relais', bench.reader, left?.reader ?? bench.reader],
      ['bare rules', bench.patterns, bench.patterns],
    ];
    for (const signal of grave) {
      for (const [who, reader, unseen] of readers) {
        const found = (rows: readonly { text: string; yes: boolean }[], by: Reader) =>
          countsOf(
            rows.map(({ yes }) => yes),
            rows.map(({ text }) => by(text).signals[signal].on),
          );
        const on =
          dev &&
          found(
            dev.map(({ text, labels }) => ({ text, yes: labels[signal] })),
            reader,
          );
        const own = corpusComments(bench, signal);
        const out = own && found(own.rows, unseen);
        lines.push([
          `${signal}: ${who}`,
          `comments ${on ? `${told(recall(on))} of ${on.hit + on.miss}` : '-'}   corpus ${out ? `${told(recall(out))} of ${out.hit + out.miss}` : '-'}`,
        ]);
      }
    }
    const texts = [...files, ...calm].flatMap((name) => textsOf<Polar>(name) ?? []);
    for (const [who, reader, unseen] of texts.length === 0 ? [] : readers) {
      const alarmed = (rows: readonly { text: string }[], by: Reader) =>
        rows.filter(({ text }) => grave.some((signal) => by(text).signals[signal].on)).length;
      const reviews = left?.reviews ?? [];
      const all = alarmed(texts, reader) + alarmed(reviews, unseen);
      const count = texts.length + reviews.length;
      lines.push([
        `ordinary: ${who}`,
        `${((1_000 * all) / count).toFixed(2)} per 1,000 (${all} of ${count})`,
      ]);
    }
    const quarter = left === null ? '' : ` (${left.corpus.length} of ${readCorpus().length} comments)`;
    return {
      lines,
      notes: [
        `corpus: the quarter that was left out of training${quarter}, hard cases on purpose`,
        'ordinary: Reddit comments, tweets, posts to airlines, reviews of the app left out; a few are truly grave',
      ],
    };
  },
};
