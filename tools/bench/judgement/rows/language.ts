/** The language of a comment by its length: right on ten words, honest on two. */
import { detectLanguage } from '../../../../src/core/language/detect';
import { fold } from '../../../../src/core/text/fold';
import { readCorpus } from '../../../train/corpus';
import { middle } from '../../calibrate';
import type { Line, Row } from '../row';
import { type Polar, textsOf } from '../texts';

const languages = ['fr', 'en', 'es', 'it', 'de', 'nl', 'pt'] as const;
const lengths = [
  ['10 words or more', 10, Number.POSITIVE_INFINITY],
  ['5 to 9', 5, 9],
  ['2 to 4', 2, 4],
] as const;

interface Text {
  readonly text: string;
  readonly lang: string;
}

const wordsOf = (text: string) => text.match(/(?<![@#\p{L}])\p{L}[\p{L}'’]*/gu) ?? [];

/** Tweets and reviews, our own corpus, and the first words of each: few short comments say their language. */
function samples(): Text[] {
  const files = [
    'app-reviews/fr_train.jsonl',
    'app-reviews/en_train.jsonl',
    ...['fr', 'en', 'es', 'it', 'de', 'pt'].map((lang) => `umsab/${lang}_val.jsonl`),
  ];
  const others = files.flatMap((name) => (textsOf<Polar>(name) ?? []).slice(0, 600));
  const own = readCorpus().filter(({ lang }) => languages.some((one) => one === lang));
  const whole: Text[] = [...others, ...own].map(({ text, lang }) => ({
    text: text.replace(/https?\S*|[@#]\S+/g, ' '),
    lang,
  }));
  const starts = whole.flatMap(({ text, lang }) => {
    const words = wordsOf(text);
    return [7, 3]
      .filter((size) => words.length > size + 2)
      .map((size) => ({ text: words.slice(0, size).join(' '), lang }));
  });
  return [...whole, ...starts];
}

export const language: Row = {
  title: 'language of a comment: right, said unknown, wrong, by its number of words',
  goal: 'right on ten words, honest on two',
  measure() {
    const texts = samples().map((one) => ({
      ...one,
      size: wordsOf(one.text).length,
      folded: fold(one.text),
    }));
    const said = texts.map(({ folded }) => detectLanguage(folded));
    const lines: Line[] = languages.map((lang) => {
      const cells = lengths.map(([name, least, most]) => {
        const asked = texts.flatMap((one, at) =>
          one.lang === lang && one.size >= least && one.size <= most ? [said[at] as string] : [],
        );
        const part = (of: (told: string) => boolean) =>
          ((100 * asked.filter(of).length) / asked.length).toFixed(0).padStart(3);
        if (asked.length === 0) return `${name}: none`;
        return `${name}: ${part((told) => told === lang)} ${part((told) => told === 'und')} ${part((told) => told !== lang && told !== 'und')} (${asked.length})`;
      });
      return [lang, cells.join('   ')];
    });
    const times = texts.map(({ folded }) => {
      const from = performance.now();
      detectLanguage(folded);
      return performance.now() - from;
    });
    lines.push(['time', `${(middle(times) * 1_000).toFixed(1)} µs, the middle of ${texts.length}`]);
    return { lines, notes: ['tweets, reviews, the corpus, and their first seven and three words'] };
  },
};
