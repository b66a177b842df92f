/** The words of a rule: the charter's own, or ours for the rules that the law imposes and a charter does not word. */
import type { MandatoryRuleId } from '../core/rules/mandatory';
import type { Messages } from '../i18n';

interface RuleWords {
  readonly name: string;
  readonly guidance: string;
}

/** The compiler asks for the words of every mandatory rule. */
type Ours = Readonly<Record<MandatoryRuleId, RuleWords>>;

/** @param rule as the background gives it; a mandatory rule's name is its id */
export function ruleWords(
  words: Messages,
  rule: { readonly id: string; readonly name: string; readonly guidance?: string },
): RuleWords {
  const ours: Ours = words.mandatory;
  if (Object.hasOwn(ours, rule.id)) return ours[rule.id as MandatoryRuleId];
  return { name: rule.name, guidance: rule.guidance ?? '' };
}
