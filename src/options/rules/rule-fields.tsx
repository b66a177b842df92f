/** The fields of a rule, in the order in which one thinks: when, what to do, how to do it well. */
import type { Charter } from '../../core/charter/schema';
import type { Condition } from '../../core/charter/schema/condition';
import { actions, advices } from '../../core/rules/action';
import type { Messages } from '../../i18n';
import { conditionSentence } from '../condition-sentence';
import { articleChoices, departmentChoices, namedChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { GroupEditor } from './condition/group-editor';
import { asGroup, simplest } from './condition/parts';

type Facts = Pick<Charter, 'departments' | 'articles' | 'topics'>;

export function ruleFields(words: Messages, charter: Facts): FieldSpec[] {
  const { ruleEditor: t, editor } = words;
  return [
    { at: 'name', kind: 'line', words: t.name },
    {
      at: 'when',
      kind: 'composed',
      words: t.when,
      draw: ({ value, onPut, disabled, errorAt }) => {
        const when = value as Condition;
        const whole = asGroup(when);
        // A single condition stands at the root; in the editor it is the first line of a group.
        const alone = whole !== when;
        return (
          <>
            <GroupEditor
              group={whole}
              onPut={(group) => onPut(simplest(group))}
              disabled={disabled}
              errorAt={(path) => errorAt(alone ? path.replace(/^of\[0\]\./, '') : path)}
              path="of"
              depth={1}
            />
            <p class="in-words" aria-live="polite">
              <span class="soft">{words.options.rules.when} </span>
              {conditionSentence(when, charter, words)}
            </p>
          </>
        );
      },
    },
    { at: 'action', kind: 'choice', choices: namedChoices(actions, words.actions), words: t.action },
    {
      at: 'advice',
      kind: 'choice',
      nullable: true,
      none: t.usualAdvice,
      choices: namedChoices(advices, words.advices),
      words: t.advice,
    },
    {
      at: 'then',
      kind: 'choice',
      nullable: true,
      none: t.nothingElse,
      choices: namedChoices(actions, words.actions),
      words: t.then,
    },
    {
      at: 'department',
      kind: 'choice',
      nullable: true,
      none: t.ownerOfTopic,
      choices: departmentChoices(charter),
      words: t.department,
    },
    { at: 'guidance', kind: 'prose', rows: 3, words: t.guidance },
    { at: 'do', kind: 'list', rows: 3, words: t.do },
    { at: 'doNot', kind: 'list', rows: 3, words: t.doNot },
    {
      at: 'article',
      kind: 'choice',
      nullable: true,
      none: editor.noArticle,
      choices: articleChoices(charter),
      words: t.article,
    },
    { at: 'consequence', kind: 'prose', rows: 2, words: t.consequence },
  ];
}
