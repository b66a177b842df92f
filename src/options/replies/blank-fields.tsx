/** What each blank of the texts takes, and what stands in its place where nothing is known. */
import { type Blank, blankKinds } from '../../core/charter/schema/reply';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { fromLines, toLines } from '../lines';
import { LinesField } from '../lines-field';

export function BlankFields(props: { blanks: readonly Blank[]; onChange: (blank: Blank) => void }) {
  const { replyForm: t, sheet, options } = useWords();
  if (props.blanks.length === 0) return <p class="soft small">{t.noBlank}</p>;
  return (
    <fieldset class="group">
      <legend>{options.replies.blanks}</legend>
      {props.blanks.map((blank) => {
        const name = `{{${blank.id}}}`;
        const put = (patch: Partial<Blank>) => props.onChange({ ...blank, ...patch });
        return (
          <div class="columns" key={blank.id} data-blank={blank.id}>
            <Field label={t.blankKind(name)}>
              {(facts) => (
                <select
                  {...facts}
                  value={blank.kind}
                  onChange={(e) =>
                    put({ kind: blankKinds.find((one) => one === e.currentTarget.value) ?? 'text' })
                  }
                >
                  {blankKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {sheet.blankKinds[kind]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label={t.blankLabel(name)}>
              {(facts) => (
                <input
                  {...facts}
                  value={blank.label}
                  onInput={(e) => put({ label: e.currentTarget.value })}
                />
              )}
            </Field>
            <Field label={t.fallback(name)} hint={t.fallbackHelp}>
              {(facts) => (
                <input
                  {...facts}
                  value={blank.fallback ?? ''}
                  onInput={(e) => put({ fallback: e.currentTarget.value || null })}
                />
              )}
            </Field>
            {blank.kind === 'choice' ? (
              <LinesField
                label={t.choices(name)}
                value={fromLines(blank.choices)}
                onInput={(typed) => put({ choices: toLines(typed) })}
              />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
