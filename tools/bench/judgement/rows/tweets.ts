/** Tweets of the UMSAB benchmark, validation part: macro-F1 over negative, neutral, positive. */
import { macroF1, told } from '../figures';
import { everybody, linesOf } from '../polar-table';
import type { Row } from '../row';
import { type Polar, plainOnly, textsOf } from '../texts';

/** The best published transformer on the same task (XLM-T, macro-F1 on the test part). */
const published = { fr: 72, en: 71 } as const;

function tweets(lang: 'fr' | 'en', name: string, goal: number): Row {
  return {
    title: `tweets in ${name} (UMSAB validation), macro-F1 of three sentiments`,
    goal: `${goal}; the best published transformer has ${published[lang]}`,
    async measure(bench) {
      const found = textsOf<Polar>(`umsab/${lang}_val.jsonl`);
      if (found === null) return null;
      const rows = plainOnly(found);
      const truth = rows.map(({ label }) => label);
      const said = await everybody(bench, rows);
      const lines = linesOf(said, ({ labels }) => {
        const figure = macroF1(truth, labels);
        return `${told(figure)}  ${(published[lang] - figure).toFixed(1)} below the transformer`;
      });
      return { lines, notes: [`${rows.length} tweets`] };
    },
  };
}

export const frenchTweets = tweets('fr', 'French', 63);
export const englishTweets = tweets('en', 'English', 62);
