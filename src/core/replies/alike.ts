/** How like what a reply answers a comment is: the situations it was written for, its title, tags and own words. */

import type { Reply } from '../charter/schema/reply';
import type { Topic } from '../charter/schema/topic';
import { MatterLikeness } from './matter-likeness';
import { readMatters } from './matters';
import { type Said, WordLikeness } from './word-likeness';

export interface Alike {
  /** In [0, 1.25] for each reply, in the order of the list. @param folded the comment, as `fold` gives it */
  to(folded: string): readonly number[];
  /** Makes ready what is not yet, one reply at a step. Whoever asks before the end takes the rest of the steps at once. */
  steps(): Iterator<void, void>;
}

/**
 * Titles and tags name the case in few words; the text speaks to the author more than of the case. What its topics say
 * stands in for situations that are missing, and rounds off those that are there.
 */
const WORTH = { title: 1.5, tag: 1.5, situation: 1, text: 0.3, topic: 0.4, topicBeside: 0.2 };
/** One matter under other words, beside words in common: the words are surer, the matter is seldom missed. */
const MATTER = 0.25;

type Speaks = Pick<Reply, 'title' | 'tags' | 'situations' | 'variants' | 'topics'>;

/**
 * Made when first asked for: most charters never offer anything on most comments.
 * @param topics of the charter
 */
export function alikeTo(
  replies: readonly Speaks[],
  topics: readonly Pick<Topic, 'id' | 'name' | 'keywords' | 'examples'>[],
): Alike {
  const words = new WordLikeness();
  const matters = new MatterLikeness();
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  function* making(): Generator<void, void> {
    yield* readMatters();
    for (const reply of replies) {
      const texts = [...wordsOf(reply), ...topicsOf(reply, byId)];
      words.add(texts);
      matters.add(texts);
      yield;
    }
    yield* words.measure();
    matters.measure();
  }
  const left = making();
  return {
    steps: () => left,
    to(folded) {
      while (left.next().done !== true);
      const matter = matters.to(folded);
      return Array.from(words.to(folded), (like, at) => like + MATTER * (matter[at] as number));
    },
  };
}

function wordsOf({ title, tags, situations = [], variants }: Speaks): Said[] {
  return [
    { text: title, weight: WORTH.title },
    ...tags.map((text) => ({ text, weight: WORTH.tag })),
    ...situations.map((text) => ({ text, weight: WORTH.situation })),
    ...variants.map(({ text }) => ({ text: text.replace(/\{\{[^{}]*\}\}/g, ' '), weight: WORTH.text })),
  ];
}

type Named = Pick<Topic, 'name' | 'keywords' | 'examples'>;

function topicsOf({ situations = [], topics }: Speaks, byId: ReadonlyMap<string, Named>): Said[] {
  const weight = situations.length > 0 ? WORTH.topicBeside : WORTH.topic;
  return topics.flatMap((id) => {
    const { name, keywords, examples } = byId.get(id) ?? { name: '', keywords: [], examples: [] };
    return [name, ...keywords, ...examples].map((text) => ({ text: text.replaceAll('*', ''), weight }));
  });
}
