/** Routes a comment to a topic by the charter's keywords and by its likeness to the topic's own words and examples. */
import type { Topic } from '../charter/schema/topic';
import { likenessTo } from './topics/likeness';
import type { WordGroup, WordHits } from './words';

export interface RankedTopic {
  readonly id: string;
  /** A keyword found, or likeness enough. */
  readonly score: number;
}

export interface TopicIndex {
  /**
   * Every topic that has something in common with the comment, best first.
   * @param words hits of the charter's lists in it
   */
  ranked(folded: string, words: WordHits): readonly RankedTopic[];
  /** The topic it is routed to; null where none is near enough. The charter's order decides between equals. */
  of(folded: string, words: WordHits): string | null;
}

/** What keywords found are worth beside likeness, the first of them and each further one. */
const FIRST = 0.3;
const FURTHER = 0.06;
const MOST_FURTHER = 4;
/** Least score of a topic that a comment is routed to: a keyword is always enough. */
const NEAR = 0.08;
/** What speaks for a topic: its name and keywords more than one comment of the past. */
const WORTH = { name: 1.5, keyword: 1.5, example: 1 };

/** What the keywords of a topic say. */
function said(words: WordHits, keywords: WordGroup): number {
  const found = words.weight(keywords);
  return found === 0 ? 0 : FIRST + FURTHER * Math.min(MOST_FURTHER, found - 1);
}

/** @param group adds a list of words to the charter's one tree */
export function topicIndex(
  topics: readonly Pick<Topic, 'id' | 'name' | 'keywords' | 'examples'>[],
  group: (words: readonly string[]) => WordGroup,
): TopicIndex {
  const keywords = topics.map((topic) => group(topic.keywords));
  const likeness = likenessTo(
    topics.map(({ name, keywords: words, examples }) => ({
      texts: [
        { text: name, weight: WORTH.name },
        ...words.map((text) => ({ text: text.replaceAll('*', ''), weight: WORTH.keyword })),
        ...examples.map((text) => ({ text, weight: WORTH.example })),
      ],
    })),
  );
  return {
    ranked(folded, words) {
      const like = likeness(folded);
      return topics
        .map(({ id }, at) => ({ id, score: said(words, keywords[at] as WordGroup) + (like[at] as number) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
    },
    of(folded, words) {
      const like = likeness(folded);
      let first: string | null = null;
      let most = 0;
      for (let at = 0; at < topics.length; at += 1) {
        const score = said(words, keywords[at] as WordGroup) + (like[at] as number);
        if (score < NEAR || score <= most) continue;
        most = score;
        first = topics[at]?.id ?? null;
      }
      return first;
    },
  };
}
