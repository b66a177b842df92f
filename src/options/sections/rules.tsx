/** Rules in the order in which they decide: on or muted, with their guidance. */
import { actions } from '../../core/rules/action';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { RuleForm } from '../rules/rule-form';
import { useShownRule } from '../rules/shown-rule';

export function RulesSection() {
  const words = useWords();
  const { charter } = useOptions();
  useShownRule();
  const t = words.options.rules;
  const muted = charter.rules.filter((rule) => !rule.on);
  const used = actions.filter((action) => charter.rules.some((rule) => rule.action === action));
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <p role="status">{t.muted(muted.length)}</p>
      <ol class="rule-order">
        {used.map((action) => (
          <li key={action}>
            <h2>{words.actions[action]}</h2>
            {charter.rules
              .filter((rule) => rule.action === action)
              .map((rule) => (
                <RuleForm key={rule.id} rule={rule} />
              ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
