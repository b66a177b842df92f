/**
 * Posts to airlines: displeasure, as the shipped model reads it, and as one does that was trained without any comment on
 * the trade, before and after 200 corrections learned as the card's are.
 */

import { withLearned } from '../../../../src/core/learning/classifier';
import { correctionOf, learnedOf } from '../../../../src/core/rules/corrections';
import { createReader } from '../../../../src/core/signals';
import { fold } from '../../../../src/core/text/fold';
import { foldOf } from '../../../train/cross';
import { countsOf, prf } from '../figures';
import { everybody, linesOf, saidBy } from '../polar-table';
import type { Bench, Line, Row } from '../row';
import { type Polar, plainOnly, textsOf } from '../texts';

const TAUGHT = 200;

/** The same choice on any machine: by the text's own hash. */
function split(rows: readonly Polar[]): {
  readonly taught: readonly Polar[];
  readonly rest: readonly Polar[];
} {
  const order = [...rows].sort((a, b) => rank(a.text) - rank(b.text));
  return { taught: order.slice(0, TAUGHT), rest: order.slice(TAUGHT) };
}

const rank = (text: string) => foldOf(`airline ${fold(text).text}`, 1_000_003);

export const airline: Row = {
  title: 'posts to airlines: negative; after 200 corrections',
  goal: 'F1 75; 82',
  async measure(bench) {
    const found = textsOf<Polar>('airline/val.jsonl');
    if (found === null) return null;
    const rows = plainOnly(found);
    const truth = rows.map(({ label }) => label === 'neg');
    const said = await everybody(bench, rows);
    const { taught, rest } = split(rows);
    const left = bench.leftOut();
    return {
      lines: [
        ...linesOf(said, ({ negative }) => prf(countsOf(truth, negative))),
        ...(left === null
          ? []
          : [
              [
                'no airline in training',
                prf(countsOf(truth, saidBy('', left.reader, rows).negative)),
              ] as const,
            ]),
        ...afterwards(left ?? bench, taught, rest),
      ],
      notes: [
        'the shipped model knows comments of our own on airlines, and none of these; corrections are learned by the other',
        `${rows.length} posts; taught with ${taught.length} of them, judged on the ${rest.length} others`,
        'only those misread: what a person would correct who says nothing of what was right',
      ],
    };
  },
};

function afterwards(
  bench: Pick<Bench, 'reader' | 'classifier'>,
  taught: readonly Polar[],
  rest: readonly Polar[],
): Line[] {
  const truth = rest.map(({ label }) => label === 'neg');
  const misread = taught.filter(
    ({ text, label }) => bench.reader(text).signals.negative.on !== (label === 'neg'),
  );
  const after = (rows: readonly Polar[]) => {
    const corrections = rows.map(({ text, label }) =>
      correctionOf(text, { negative: label === 'neg' }, bench.reader),
    );
    return createReader(withLearned(bench.classifier, learnedOf(corrections)));
  };
  const told = (who: string, reader = bench.reader): Line => [
    who,
    prf(countsOf(truth, saidBy(who, reader, rest).negative)),
  ];
  return [
    told('the others, before'),
    told(`after ${taught.length} corrections`, after(taught)),
    told(`after the ${misread.length} misread of them`, after(misread)),
  ];
}
