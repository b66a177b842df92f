/** What people would pick to tell a complaint from praise: each made as its own documentation says. */
import type { Installed, Load } from './install';

/** A peer's opinion of a text: above 0 praise, below 0 complaint, the further the surer. */
export type Opinion = (text: string, lang: string) => number | Promise<number>;

export interface SentimentPeer {
  readonly name: string;
  /** Null where it could not be had. */
  readonly opinion: Opinion | null;
}

interface Scored {
  readonly score: number;
}

const makers: Readonly<Record<string, (load: Load) => Opinion | Promise<Opinion>>> = {
  sentiment(load) {
    const Sentiment = load('sentiment') as new () => { analyze(text: string): Scored };
    const made = new Sentiment();
    return (text) => made.analyze(text).score;
  },
  'vader-sentiment'(load) {
    const { SentimentIntensityAnalyzer: vader } = load('vader-sentiment') as {
      SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
    };
    // Its authors' own limits of the neutral.
    return (text) => {
      const { compound } = vader.polarity_scores(text);
      return Math.abs(compound) < 0.05 ? 0 : compound;
    };
  },
  'wink-sentiment'(load) {
    const wink = load('wink-sentiment') as (text: string) => Scored;
    return (text) => wink(text).score;
  },
  natural(load) {
    const { SentimentAnalyzer } = load('natural/lib/natural/sentiment/index.js') as {
      SentimentAnalyzer: new (
        lang: string,
        stemmer: null,
        kind: string,
      ) => { getSentiment(words: readonly string[]): number };
    };
    const french = new SentimentAnalyzer('French', null, 'pattern');
    const english = new SentimentAnalyzer('English', null, 'afinn');
    return (text, lang) => {
      const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
      const said = (lang === 'fr' ? french : english).getSentiment(words);
      return Number.isFinite(said) ? said : 0;
    };
  },
  async '@nlpjs/sentiment'(load) {
    const { SentimentAnalyzer } = load('@nlpjs/sentiment') as {
      SentimentAnalyzer: new (settings: {
        container: unknown;
      }) => { process(input: { utterance: string; locale: string }): Promise<{ sentiment: Scored }> };
    };
    const { containerBootstrap } = load('@nlpjs/core') as {
      containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
    };
    const container = await containerBootstrap();
    container.use((load('@nlpjs/lang-fr') as { LangFr: unknown }).LangFr);
    container.use((load('@nlpjs/lang-en') as { LangEn: unknown }).LangEn);
    const made = new SentimentAnalyzer({ container });
    return async (utterance, lang) =>
      (await made.process({ utterance, locale: lang === 'fr' ? 'fr' : 'en' })).sentiment.score;
  },
  'multilang-sentiment'(load) {
    const multilang = load('multilang-sentiment') as (text: string, lang: string) => Scored;
    return (text, lang) => multilang(text, lang === 'fr' ? 'fr' : 'en').score;
  },
};

/** All six, in the order of the table; those that cannot be loaded have no opinion. */
export async function sentimentPeers(installed: Installed): Promise<SentimentPeer[]> {
  return Promise.all(
    Object.entries(makers).map(async ([name, make]) => {
      if ('missing' in installed) return { name, opinion: null };
      try {
        return { name, opinion: await make(installed.load) };
      } catch {
        return { name, opinion: null };
      }
    }),
  );
}
