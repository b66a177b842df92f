/** P23: when the CM is left in peace, who answers meanwhile, and when a pause is advised. */
import { useMemo } from 'preact/hooks';
import type { Charter } from '../../core/charter/schema';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { useDraft } from '../drafts/use-draft';
import { DraftLine } from '../form/draft-line';
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

interface Pace {
  readonly quiet: Hours | null;
  readonly turns: readonly Turn[];
  readonly pause: string;
}

function pace(charter: Charter): Pace {
  const { quietHours, pauseAfterAbuse } = charter.care;
  return { quiet: quietHours, turns: turnsOf(charter), pause: String(pauseAfterAbuse) };
}

export function CareForm() {
  const { options } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const now = useMemo(() => pace(charter), [charter]);
  const draft = useDraft<Pace>('part/care', now, charter.revision);
  const saving = useSaving(draft.revision ?? charter.revision);
  const { quiet, turns, pause } = draft.typed;
  const t = options.care;
  const save = async () => {
    const kept = await saving.save({
      change: 'care',
      quietHours: quiet && { ...quiet, days: [...quiet.days] },
      onCall: turns.map(({ days, ...turn }) => ({ ...turn, days: [...days] })),
      pauseAfterAbuse: typedNumber(pause),
    });
    if (kept) draft.forget();
  };
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
          onChange={(event) => draft.put({ quiet: event.currentTarget.checked ? evenings : null })}
        />
        {t.quietOn}
      </label>
      {quiet ? (
        <div class="group">
          <HoursFields hours={quiet} onChange={(hours) => draft.put({ quiet: hours })} />
          <p class="soft small">
            {t.everyDay} {t.overnight}
          </p>
        </div>
      ) : null}
      <TurnsField turns={turns} onChange={(next) => draft.put({ turns: next })} />
      <WholeField
        label={t.pause}
        hint={t.pauseHelp}
        name="pause"
        value={pause}
        onInput={(next) => draft.put({ pause: next })}
      />
      <DraftLine draft={draft} />
      <SaveBar saving={saving} onSave={() => void save()} />
    </section>
  );
}
