/** Severe words in sentences of ours, under each of twenty disguises; and clean texts that a bold folding might flag. */
import type { Reader } from '../../../../src/core/signals/signal';
import { disguises, sentencesWith, severe } from '../disguises';
import type { Bench, Line, Row } from '../row';
import { type Polar, textsOf } from '../texts';

const flagging = ['insult', 'illegal', 'distress'] as const;
const tweets = ['fr', 'en', 'es', 'it', 'de', 'pt'].map((lang) => `umsab/${lang}_val.jsonl`);
const clean = ['app-reviews/fr_train.jsonl', 'app-reviews/en_train.jsonl', 'airline/val.jsonl', ...tweets];

type Flags = (text: string, signal: (typeof flagging)[number]) => boolean;

/** Of each severe word in each of its sentences, whether it still lights its signal. */
function caughtBy(flags: Flags, hide: (text: string) => string): boolean[] {
  return severe.flatMap((one) => sentencesWith(one, hide).map((text) => flags(text, one[1])));
}

const share = (hits: readonly boolean[]) => (100 * hits.filter(Boolean).length) / hits.length;

export const evasion: Row = {
  title: 'severe words under 20 disguises, caught; clean texts flagged',
  goal: 'caught 95; flagged 0.1 % of 5,000 or more',
  measure(bench) {
    const reads =
      (reader: Reader): Flags =>
      (text, signal) =>
        reader(text).signals[signal].on;
    const asked: [string, Flags | null][] = [
      ['Relais', reads(bench.reader)],
      ['bare rules', reads(bench.patterns)],
      ...bench.insults.map(({ name, flags }): [string, Flags | null] => [name, flags]),
    ];
    const weak: string[] = [];
    const lines = asked.map(([who, flags]): Line => {
      if (flags === null) return [who, 'not installed'];
      const plain = caughtBy(flags, (text) => text);
      const each = Object.entries(disguises).map(([name, hide]) => [name, caughtBy(flags, hide)] as const);
      if (who === 'Relais')
        for (const [name, hits] of each) if (share(hits) < 95) weak.push(`${name} ${share(hits).toFixed(0)}`);
      const hidden = share(each.flatMap(([, hits]) => hits));
      return [who, `caught ${hidden.toFixed(1)}; in plain letters ${share(plain).toFixed(1)}`];
    });
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
