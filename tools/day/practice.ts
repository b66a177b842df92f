/** The practice page counted as a day is. */
import { practiceCharters } from '../../src/charters';
import { createSample } from '../../src/content/sample';
import { charterSchema } from '../../src/core/charter/schema';
import { practiceThread } from '../../src/core/practice/thread';
import type { Action } from '../../src/core/rules/action';
import { assess } from '../../src/core/rules/assess';
import { markOf } from '../../src/core/rules/assessment';
import { compileCharter } from '../../src/core/rules/compile';
import type { Reader } from '../../src/core/signals/signal';
import { digest } from '../../src/platform/digest';
import { per100 } from './figures';

/** What is expected of a comment that asks for nothing. */
const calm: readonly Action[] = ['none', 'thank'];
const told = (part: number, whole: number) => `${per100(part, whole).toFixed(1)} (${part} of ${whole})`;

export interface PracticeMarkers {
  /** Markers per 100 comments that ask for nothing and draw no more than others. */
  readonly ordinary: number;
  readonly line: string;
}

export function practiceMarkers(language: 'fr' | 'en', read: Reader): PracticeMarkers {
  const charter = charterSchema.parse(practiceCharters[language]);
  const compiled = compileCharter(charter, { digest });
  const { comments } = practiceThread(language);
  const sample = createSample(() => charter.influence.weights);
  for (const comment of comments) sample.add(comment.id, comment);
  const seen = comments.flatMap((comment) => {
    const { expected } = comment;
    if (expected === null) return [];
    const page = { network: 'practice', own: true, baseline: sample.baseline };
    const seen = assess(
      { ...comment, page, answered: expected.answered },
      compiled,
      read(comment.text, comment.lang),
      {
        today: '2026-03-02',
      },
    );
    return [{ expected, mark: markOf(seen) }];
  });
  const ordinary = seen.filter(({ expected }) => calm.includes(expected.action) && !expected.influential);
  const marked = ordinary.filter(({ mark }) => mark !== null).length;
  const clear = seen.filter(({ mark }) => mark === 'clear').length;
  const answered = seen.filter(({ expected }) => expected.answered).length;
  return {
    ordinary: per100(marked, ordinary.length),
    line: `practice page, ${language}: markers per 100 ordinary comments ${told(marked, ordinary.length)}; clear per 100 of all ${told(clear, seen.length)}, for it shows every case; ${answered} answered`,
  };
}
