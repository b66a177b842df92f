/** Who is on call, in the order in which they are named. */
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useReadOnly } from '../context';
import { useRowBack } from '../form/row-back';
import { type Hours, HoursFields } from './hours-fields';

export interface Turn extends Hours {
  readonly name: string;
  readonly contact: string;
}

const evenings: Turn = { name: '', contact: '', from: '18:00', until: '09:00', days: [] };

export function TurnsField(props: { turns: readonly Turn[]; onChange: (turns: readonly Turn[]) => void }) {
  const { options } = useWords();
  const readOnly = useReadOnly();
  const { turns, onChange } = props;
  const t = options.care;
  const back = useRowBack(turns, onChange, ({ name }) => t.turn(name));
  const put = (at: number, turn: Turn) => onChange(turns.map((one, index) => (index === at ? turn : one)));
  return (
    <section class="stack" aria-labelledby="on-call">
      <h3 id="on-call">{t.onCall}</h3>
      <p class="soft small">{turns.length === 0 ? t.nobody : t.onCallHelp}</p>
      {turns.map((turn, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn has no other name, and is typed where it stands
          key={at}
          class="group"
        >
          <legend>{t.turn(turn.name)}</legend>
          <div class="columns">
            {(['name', 'contact'] as const).map((part) => (
              <Field key={part} label={part === 'name' ? t.person : t.contact}>
                {(facts) => (
                  <input
                    {...facts}
                    name={part}
                    value={turn[part]}
                    disabled={readOnly}
                    onInput={(event) => put(at, { ...turn, [part]: event.currentTarget.value })}
                  />
                )}
              </Field>
            ))}
          </div>
          <HoursFields hours={turn} onChange={(hours) => put(at, { ...turn, ...hours })} />
          <p class="soft small">
            {t.everyDay} {t.overnight}
          </p>
          {readOnly ? null : (
            <div>
              <Button
                look="quiet"
                small
                part="remove-turn"
                label={`${options.remove} (${t.turn(turn.name)})`}
                onPress={() => back.remove(at)}
              >
                {options.remove}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {readOnly ? null : (
        <div class="row">
          <Button
            small
            part="add-turn"
            onPress={() => {
              back.settle();
              onChange([...turns, evenings]);
            }}
          >
            {t.addTurn}
          </Button>
          {back.line}
        </div>
      )}
    </section>
  );
}
