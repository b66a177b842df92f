/** Comments routed to the ten topics of an invented shop's charter: `corpus/topics/`, written for Relais. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Topic } from '../../../../src/core/charter/schema/topic';
import { topicIndex } from '../../../../src/core/rules/topic';
import { WordIndex } from '../../../../src/core/rules/words';
import { fold } from '../../../../src/core/text/fold';
import { root } from '../../../root';
import { told } from '../figures';
import type { Line, Row } from '../row';

const folder = path.join(root, 'corpus/topics');

export interface TopicComment {
  readonly topic: string;
  readonly lang: string;
  readonly text: string;
}

export function topicComments(): TopicComment[] {
  return readFileSync(path.join(folder, 'comments.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [topic = '', lang = '', text = ''] = line.split('\t');
      return { topic, lang, text };
    });
}

/** How many are first, and how many among the first three. */
function rankWith(
  topics: readonly Topic[],
  comments: readonly TopicComment[],
): { top1: number; top3: number } {
  const words = new WordIndex();
  const index = topicIndex(topics, (list) => words.add(list).group);
  const places = comments.map(({ topic, text }) => {
    const folded = fold(text).text;
    return index.ranked(folded, words.scan(folded)).findIndex(({ id }) => id === topic);
  });
  return {
    top1: (100 * places.filter((place) => place === 0).length) / places.length,
    top3: (100 * places.filter((place) => place >= 0 && place < 3).length) / places.length,
  };
}

export const topics: Row = {
  title: 'topics on a charter of 10: first; among the first three',
  goal: '70; 90',
  measure() {
    const shop = JSON.parse(readFileSync(path.join(folder, 'topics.json'), 'utf8')) as Topic[];
    const all = topicComments();
    // Every other comment was set apart while the routing was made.
    const halves = [
      ['half looked at', all.filter((_, at) => at % 2 === 0)],
      ['half set apart', all.filter((_, at) => at % 2 === 1)],
    ] as const;
    const charters = [
      ['keywords and examples', shop],
      ['keywords alone', shop.map((topic) => ({ ...topic, examples: [] }))],
    ] as const;
    const lines = charters.flatMap(([what, charter]) =>
      halves.map(([half, comments]): Line => {
        const { top1, top3 } = rankWith(charter, comments);
        return [`${what}, ${half}`, `${told(top1)}  ${told(top3)}`];
      }),
    );
    return { lines, notes: [`${all.length} comments; where nothing is shared, no topic is named`] };
  },
};
