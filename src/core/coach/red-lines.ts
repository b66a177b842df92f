/** The red lines of a text that a person is answerable for: an owner's agreed words are the owner's. */
import { checkDraft } from '../draft/check-draft';
import type { Answered, DraftContext } from '../draft/context';
import type { CheckId, Finding } from '../draft/finding';
import { agreedWords } from './agreed';

export interface Written {
  readonly text: string;
  readonly answered: Answered | null;
  /**
   * The agreed reply that the text is, blanks aside; null where it is none. Its own words are exempt: its department read
   * each of them and agreed. What was filled in, nobody has seen.
   */
  readonly template: string | null;
}

/** Decisions and stances of an agreed sentence stay its owner's, whatever its blank was filled with. */
const OWNED: ReadonlySet<CheckId> = new Set(['commitment', 'press_statement']);

/** Findings without those red lines that an agreed reply answers for. */
export function withoutAgreed(
  findings: readonly Finding[],
  { text, answered, template }: Written,
  context: DraftContext,
): readonly Finding[] {
  if (template === null || findings.every(({ severity }) => severity !== 'red')) return findings;
  const agreed = agreedWords(template);
  const owned = new Set(checkDraft({ text: template, answered }, context).map(({ rule }) => rule));
  return findings.filter(
    ({ rule, severity, start, end }) =>
      severity !== 'red' || !(agreed(text.slice(start, end)) || (OWNED.has(rule) && owned.has(rule))),
  );
}

/** Checks that found a red line, each once. */
export function redLinesOf(written: Written, context: DraftContext): CheckId[] {
  const { text, answered } = written;
  const left = withoutAgreed(checkDraft({ text, answered }, context), written, context);
  return [...new Set(left.filter(({ severity }) => severity === 'red').map(({ rule }) => rule))];
}
