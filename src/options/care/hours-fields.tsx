/** Hours of the wall clock and the days on which they begin. */
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useReadOnly } from '../context';

export interface Hours {
  /** `18:30` */
  readonly from: string;
  readonly until: string;
  /** 1 Monday to 7 Sunday; empty for every day. */
  readonly days: readonly number[];
}

export function HoursFields(props: { hours: Hours; onChange: (hours: Hours) => void }) {
  const { options } = useWords();
  const readOnly = useReadOnly();
  const { hours, onChange } = props;
  const t = options.care;
  const toggle = (day: number) =>
    hours.days.includes(day)
      ? hours.days.filter((one) => one !== day)
      : [...hours.days, day].sort((a, b) => a - b);
  return (
    <>
      <div class="columns">
        {(['from', 'until'] as const).map((end) => (
          <Field key={end} label={t[end]}>
            {(facts) => (
              <input
                {...facts}
                type="time"
                name={end}
                value={hours[end]}
                disabled={readOnly}
                onInput={(event) => onChange({ ...hours, [end]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset class="days">
        <legend class="small">{t.days}</legend>
        {t.weekdays.map((name, index) => (
          <label key={name} class="row">
            <input
              type="checkbox"
              name={`day-${index + 1}`}
              checked={hours.days.includes(index + 1)}
              disabled={readOnly}
              onChange={() => onChange({ ...hours, days: toggle(index + 1) })}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </>
  );
}
