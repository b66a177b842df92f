/** How like what a reply answers a comment is: the situations it was written for, its title, tags and own words. */

import type { Reply } from '../charter/schema/reply';
import type { Topic } from '../charter/schema/topic';
import { likenessTo } from '../rules/topics/likeness';

/** In [0, 1] for each reply, in the order of the list. @param folded the comment, as `fold` gives it */
export type Alike = (folded: string) => readonly number[];

/** Titles and tags name the case in few words; the text speaks to the author more than of the case. */
const WORTH = { title: 1.5, tag: 1.5, situation: 1, text: 0.3, topic: 0.4 };

type Speaks = Pick<Reply, 'title' | 'tags' | 'situations' | 'variants' | 'topics'>;

/**
 * Made when first asked for: most charters never offer anything on most comments.
 * @param topics what stands in for the situations of a reply that has none
 */
export function alikeTo(
  replies: readonly Speaks[],
  topics: readonly Pick<Topic, 'id' | 'name' | 'keywords' | 'examples'>[],
): Alike {
  let made: Alike | null = null;
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return (folded) => {
    made ??= likenessTo(replies.map((reply) => ({ texts: [...wordsOf(reply), ...topicsOf(reply, byId)] })));
    return made(folded);
  };
}

function wordsOf({ title, tags, situations = [], variants }: Speaks) {
  return [
    { text: title, weight: WORTH.title },
    ...tags.map((text) => ({ text, weight: WORTH.tag })),
    ...situations.map((text) => ({ text, weight: WORTH.situation })),
    ...variants.map(({ text }) => ({ text: text.replace(/\{\{[^{}]*\}\}/g, ' '), weight: WORTH.text })),
  ];
}

type Named = Pick<Topic, 'name' | 'keywords' | 'examples'>;

function topicsOf({ situations = [], topics }: Speaks, byId: ReadonlyMap<string, Named>) {
  if (situations.length > 0) return [];
  return topics.flatMap((id) => {
    const { name, keywords, examples } = byId.get(id) ?? { name: '', keywords: [], examples: [] };
    return [name, ...keywords, ...examples].map((text) => ({
      text: text.replaceAll('*', ''),
      weight: WORTH.topic,
    }));
  });
}
