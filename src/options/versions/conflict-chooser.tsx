/** Two windows changed the same fields: both texts, one choice each, and nothing is kept until all are made. */
import { useState } from 'preact/hooks';
import type { ConflictView } from '../../messages/charter';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import type { Choices, Saving } from '../save-bar';
import { fieldWord } from './value';
import { OneValue } from './values-apart';

const sides = ['mine', 'theirs'] as const;

/** Names of fields as the form says them; a record is called by its name, not its id. */
function titleOf({ steps, name }: ConflictView, say: (field: string) => string): string {
  const [part = '', ...inner] = steps;
  const fields = name === '' ? inner : inner.slice(1);
  return [say(part), ...(name === '' ? [] : [name]), ...fields.map(say)].join(' › ');
}

export function ConflictChooser({ saving }: { saving: Saving }) {
  const words = useWords();
  const t = words.versions;
  const { conflicts } = saving;
  const [chosen, setChosen] = useState<Choices>({});
  const [asked, setAsked] = useState(false);
  const open = conflicts.filter(({ path }) => chosen[path] === undefined);
  const settle = () => {
    setAsked(true);
    if (open.length === 0) void saving.settle(chosen);
  };
  return (
    <Notice tone="care" role="alert" title={t.conflictTitle}>
      <div class="stack" data-part="conflicts">
        {conflicts.map((conflict) => (
          <fieldset class="group conflict" key={conflict.path}>
            <legend>{titleOf(conflict, (field) => fieldWord(field, words))}</legend>
            {sides.map((side) => (
              <label class="choice conflict-side" key={side}>
                <input
                  type="radio"
                  name={conflict.path}
                  value={side}
                  checked={chosen[conflict.path] === side}
                  onChange={() => setChosen({ ...chosen, [conflict.path]: side })}
                />
                <span>
                  <span class="soft small">{t[side]}</span>{' '}
                  <OneValue field={conflict.steps.at(-1) ?? ''} value={conflict[side]} />
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        {asked && open.length > 0 ? <p class="field-error">{t.chooseAll}</p> : null}
        <div class="row">
          <Button look="first" part="settle" busy={saving.busy} onPress={settle}>
            {t.settle}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
