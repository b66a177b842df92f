/**
 * What is said of an action where it is asked for. On another's page nothing can be removed or hidden: the charter's own
 * words, written for the brand's pages, would ask for what cannot be done.
 */
import type { Action } from '../core/rules/action';
import type { Messages } from '../i18n';
import type { Guidance } from '../messages/views';
import { ruleWords } from './rule-words';

type Elsewhere = Partial<Readonly<Record<Action, { readonly name: string; readonly guidance: string }>>>;

function elsewhere(words: Messages, action: Action, ownPage: boolean | null) {
  const table: Elsewhere = words.elsewhere;
  return ownPage === false ? (table[action] ?? null) : null;
}

/** A short name for an action, true on that page. */
export function actionWords(words: Messages, action: Action, ownPage: boolean | null): string {
  return elsewhere(words, action, ownPage)?.name ?? words.actions[action];
}

export interface Told {
  readonly name: string;
  readonly guidance: string;
  readonly do: readonly string[];
  readonly doNot: readonly string[];
}

/** The deciding rule's words, true on that page; null where none decides. */
export function toldOf(
  words: Messages,
  guidance: Pick<Guidance, 'rule' | 'verdict' | 'ownPage'>,
): Told | null {
  const { rule, verdict, ownPage } = guidance;
  if (rule === null) return null;
  const said = ruleWords(words, rule);
  const instead = elsewhere(words, verdict.action, ownPage);
  if (instead !== null) return { name: instead.name, guidance: instead.guidance, do: [], doNot: rule.doNot };
  return { ...said, do: rule.do, doNot: rule.doNot };
}
