/** Severe words in sentences of ours, under each of twenty disguises; and clean texts that a bold folding might flag. */
import type { Reader } from '../../../../src/core/signals/signal';
import { disguises, sentencesFor, severe } from '../disguises';
import type { Bench, Line, Row } from '../row';
import { type Polar, textsOf } from '../texts';

const flagging = ['insult', 'illegal', 'distress'] as const;
const tweets = ['fr', 'en', 'es', 'it', 'de', 'pt'].map((lang) => `umsab/${lang}_val.jsonl`);
const clean = ['app-reviews/fr_train.jsonl', 'app-reviews/en_train.jsonl', 'airline/val.jsonl', ...tweets];

/** How many of the words, hidden so, still light their signal. */
function caughtBy(
  flags: (text: string, signal: (typeof flagging)[number]) => boolean,
  name: string,
): number[] {
  const hide = disguises[name] as (text: string) => string;
  return severe.flatMap(([words, signal]) =>
    sentencesFor(words).map((sentence) => Number(flags(sentence.replace('%', hide(words)), signal))),
  );
}

const share = (hits: readonly number[]) => (100 * hits.reduce((sum, one) => sum + one, 0)) / hits.length;

export const evasion: Row = {
  title: 'severe words under 20 disguises, caught; clean texts flagged',
  goal: 'caught 95; flagged 0.1 % of 5,000 or more',
  measure(bench) {
    const names = Object.keys(disguises);
    const reads = (reader: Reader) => (text: string, signal: (typeof flagging)[number]) =>
      reader(text).signals[signal].on;
    const lines: Line[] = [];
    const each = names.map((name) => [name, caughtBy(reads(bench.reader), name)] as const);
    const weak = each
      .filter(([, hits]) => share(hits) < 95)
      .map(([name, hits]) => `${name} ${share(hits).toFixed(0)}`);
    lines.push(['Relais', `caught ${share(each.flatMap(([, hits]) => hits)).toFixed(1)}`]);
    for (const { name, flags } of bench.insults) {
      const caught = flags && share(names.flatMap((one) => caughtBy(flags, one)));
      lines.push([name, caught === null ? 'not installed' : `caught ${caught.toFixed(1)}`]);
    }
    return {
      lines: [...lines, ...flaggedLines(bench)],
      notes: [weak.length === 0 ? 'no disguise below 95' : `below 95: ${weak.join(', ')}`],
    };
  },
};

/** Texts of praise, and neutral ones, by people who insult nobody. */
function flaggedLines(bench: Bench): Line[] {
  const texts = clean
    .flatMap((name) => textsOf<Polar>(name) ?? [])
    .filter(({ label }) => label === 'pos' || label === 'neu');
  if (texts.length === 0) return [];
  const told = (flagged: number) =>
    `clean texts flagged ${((100 * flagged) / texts.length).toFixed(2)} % (${flagged} of ${texts.length})`;
  const byRelais = texts.filter(({ text }) => {
    const { signals } = bench.reader(text);
    return flagging.some((signal) => signals[signal].on);
  }).length;
  return [
    ['Relais', told(byRelais)],
    ...bench.insults.map(
      ({ name, flags }): Line => [
        name,
        flags === null ? 'not installed' : told(texts.filter(({ text }) => flags(text)).length),
      ],
    ),
  ];
}
