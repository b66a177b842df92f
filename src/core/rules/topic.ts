/** Routes a comment to a topic by the charter's keywords. */
import type { WordGroup, WordHits } from './words';

export interface TopicWords {
  readonly id: string;
  readonly keywords: WordGroup;
}

/** The topic most of whose keywords stand in the text (a phrase weighs its words); the first in the charter on a tie. */
export function topicOf(topics: readonly TopicWords[], words: WordHits): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id, keywords } of topics) {
    const weight = words.weight(keywords);
    if (weight > most) {
      best = id;
      most = weight;
    }
  }
  return best;
}
