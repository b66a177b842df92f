/** Notes what was promised to the author, with its day: one press for the usual ones, or a date. */
import { useState } from 'preact/hooks';
import { Button } from './button';
import { dayAhead } from './days-ahead';
import { Field } from './field';
import { useWords } from './language';
import type { Acts } from './use-acts';

/** As far ahead as the background takes it. */
const MOST_DAYS = 366;

export function PromiseForm(props: { acts: Acts }) {
  const { day } = useWords();
  const { acts } = props;
  const [chosen, setChosen] = useState('');
  const now = new Date();
  const promise = (due: string) => acts.perform({ do: 'promise', due });
  const usual = [
    [1, day.tomorrow],
    [2, day.inTwoDays],
    [7, day.inAWeek],
  ] as const;
  return (
    <div class="stack" data-part="promise-form">
      <p class="soft small">{day.promiseHint}</p>
      <div class="row">
        {usual.map(([days, label]) => (
          <Button
            key={days}
            small
            busy={acts.busy}
            part={`promise-${days}`}
            onPress={() => promise(dayAhead(days, new Date()))}
          >
            {label}
          </Button>
        ))}
      </div>
      <div class="row promise-day">
        <Field label={day.anotherDay}>
          {(facts) => (
            <input
              {...facts}
              type="date"
              min={dayAhead(0, now)}
              max={dayAhead(MOST_DAYS, now)}
              value={chosen}
              onInput={(event) => setChosen(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button
          small
          busy={acts.busy}
          disabled={chosen === ''}
          part="promise-on"
          onPress={() => chosen !== '' && promise(chosen)}
        >
          {day.note}
        </Button>
      </div>
    </div>
  );
}
