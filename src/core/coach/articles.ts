/** Where a charter speaks of what a check found: its red lines by their usual names, then its articles. */
import type { Charter } from '../charter/schema';
import type { Article } from '../charter/schema/topic';
import type { CheckId } from '../draft/finding';

/** Names of red lines, then of articles, the first that the charter has counts. As the default charters name them. */
const named: Readonly<Record<CheckId, readonly string[]>> = {
  threat: ['no-threat'],
  commitment: ['no-promise', 'no-fault', 'not-alone'],
  press_statement: ['no-press-statement', 'one-voice'],
  personal_data: ['no-personal-data', 'private-leaks'],
  competitor: ['no-competitor', 'courteous'],
  forbidden_subject: [],
  insult: ['no-insult', 'courteous'],
  irony: ['no-insult', 'courteous'],
  shouting: ['courteous'],
  blame: ['no-blame', 'courteous'],
  tutoiement: ['courteous'],
  pitch: ['no-pitch', 'courteous'],
  hollow: ['no-hollow', 'courteous'],
  no_greeting: ['courteous'],
  no_signature: ['courteous'],
  blank: [],
  language: [],
  too_long: [],
  stand_down: ['not-everything'],
};

type Says = Pick<Charter, 'articles' | 'redLines'>;

/** The article behind a check; null where the charter has none. */
export function articleFor({ articles, redLines }: Says, rule: CheckId): Article | null {
  for (const name of named[rule]) {
    const line = redLines.find(({ id }) => id === name);
    const wanted = line === undefined ? name : line.article;
    const article = articles.find(({ id }) => id === wanted);
    if (article !== undefined) return article;
  }
  return null;
}
