/** P23: when the CM is left in peace, who answers meanwhile, and when a pause is advised. */
import { useState } from 'preact/hooks';
import type { Charter } from '../../core/charter/schema';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { type Hours, HoursFields } from './hours-fields';
import { type Turn, TurnsField } from './turns-field';
import { typedNumber, WholeField } from './whole-field';

const evenings: Hours = { from: '19:00', until: '08:00', days: [] };

function turnsOf({ care, people }: Charter): Turn[] {
  return care.onCall.map(({ person, ...turn }) => ({
    ...turn,
    name: people.find(({ id }) => id === person)?.name ?? '',
  }));
}

export function CareForm() {
  const { options } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const saving = useSaving();
  const [quiet, setQuiet] = useState<Hours | null>(charter.care.quietHours);
  const [turns, setTurns] = useState<readonly Turn[]>(turnsOf(charter));
  const [pause, setPause] = useState(String(charter.care.pauseAfterAbuse));
  const t = options.care;
  const save = () =>
    void saving.save({
      change: 'care',
      quietHours: quiet && { ...quiet, days: [...quiet.days] },
      onCall: turns.map(({ days, ...turn }) => ({ ...turn, days: [...days] })),
      pauseAfterAbuse: typedNumber(pause),
    });
  return (
    <section class="sheet stack" aria-labelledby="quiet">
      <h2 id="quiet">{t.quiet}</h2>
      <p class="soft">{t.quietHelp}</p>
      <label class="row">
        <input
          type="checkbox"
          name="quiet"
          checked={quiet !== null}
          disabled={readOnly}
          onChange={(event) => setQuiet(event.currentTarget.checked ? evenings : null)}
        />
        {t.quietOn}
      </label>
      {quiet ? (
        <div class="group">
          <HoursFields hours={quiet} onChange={setQuiet} />
          <p class="soft small">
            {t.everyDay} {t.overnight}
          </p>
        </div>
      ) : null}
      <TurnsField turns={turns} onChange={setTurns} />
      <WholeField label={t.pause} hint={t.pauseHelp} name="pause" value={pause} onInput={setPause} />
      <SaveBar saving={saving} onSave={save} />
    </section>
  );
}
