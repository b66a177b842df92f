/** What belongs to this browser's user: language, role, how they sign. */
import { useState } from 'preact/hooks';
import { settingsSchema } from '../../messages/settings';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { useTravel } from '../travel/use-travel';

const roles = ['admin', 'approver', 'cm'] as const;
const choices = ['auto', 'fr', 'en'] as const;

export function YouSection() {
  const words = useWords();
  const { settings, saveSettings } = useOptions();
  const t = words.options.you;
  const { facts } = useTravel();
  const locked = new Set(facts?.locked ?? []);
  const [firstName, setFirstName] = useState(settings.firstName ?? '');
  const [initials, setInitials] = useState(settings.initials ?? '');
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState<boolean | null>(null);

  const save = async (patch: Partial<typeof settings>) => {
    const next = settingsSchema.safeParse({ ...settings, ...patch });
    setWrong(!next.success);
    if (next.success) setSaved(await saveSettings(next.data));
  };

  return (
    <div class="sheet stack">
      {locked.size > 0 ? <Notice>{words.travel.lockedSome}</Notice> : null}
      <Field label={t.language}>
        {(facts) => (
          <select
            {...facts}
            value={settings.language}
            disabled={locked.has('language')}
            onChange={(event) => {
              const language = choices.find((one) => one === event.currentTarget.value);
              if (language) void save({ language });
            }}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {t[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="group">
        <legend>{t.role}</legend>
        {roles.map((role) => (
          <label key={role} class="row">
            <input
              type="radio"
              name="role"
              checked={settings.role === role}
              disabled={locked.has('role')}
              onChange={() => void save({ role })}
            />
            {t.roles[role]}
          </label>
        ))}
        <p class="soft small">{t.roleHelp}</p>
      </fieldset>
      <div class="columns">
        <Field label={t.firstName} hint={t.firstNameHelp}>
          {(facts) => (
            <input
              {...facts}
              value={firstName}
              maxLength={60}
              autocomplete="given-name"
              onInput={(event) => setFirstName(event.currentTarget.value)}
              onBlur={() => void save({ firstName: firstName.trim() || null })}
            />
          )}
        </Field>
        <Field label={t.initials} hint={t.initialsHelp} error={wrong ? t.initialsWrong : null}>
          {(facts) => (
            <input
              {...facts}
              value={initials}
              maxLength={6}
              onInput={(event) => setInitials(event.currentTarget.value)}
              onBlur={() => void save({ initials: initials.trim().toUpperCase() || null })}
            />
          )}
        </Field>
      </div>
      <fieldset class="group">
        <label class="row">
          <input
            type="checkbox"
            name="legal"
            checked={settings.legal === true}
            disabled={locked.has('legal')}
            onChange={(event) => void save({ legal: event.currentTarget.checked })}
          />
          {t.legal}
        </label>
        <p class="soft small">{t.legalHelp}</p>
      </fieldset>
      <fieldset class="group">
        <label class="row">
          <input
            type="checkbox"
            name="blur"
            checked={settings.blur === true}
            disabled={locked.has('blur')}
            onChange={(event) => void save({ blur: event.currentTarget.checked })}
          />
          {words.day.blur}
        </label>
        <p class="soft small">{words.day.blurHelp}</p>
      </fieldset>
      <p class="soft small" role="status">
        {saved === true ? words.options.saved : saved === false ? words.options.outcomes.not_saved : ''}
      </p>
    </div>
  );
}
