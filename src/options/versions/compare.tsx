/** Any two versions side by side, in words. */
import { useState } from 'preact/hooks';
import type { VersionView } from '../../messages/versions';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { moment } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Between } from './between';

export function Compare({ versions }: { versions: readonly VersionView[] }) {
  const { versions: t } = useWords();
  const language = useLanguage();
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const choose = (label: string, name: string, value: number | null, set: (seq: number) => void) => (
    <Field label={label}>
      {(facts) => (
        <select
          {...facts}
          name={name}
          value={value ?? ''}
          onChange={(event) => set(Number(event.currentTarget.value))}
        >
          <option value="" disabled />
          {versions.map(({ seq, revision, at }) => (
            <option key={seq} value={seq}>
              {t.revision(revision)} · {moment(language, at, new Date())}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <Fold title={t.compare} part="compare">
      <div class="columns">
        {choose(t.from, 'compare-from', from, setFrom)}
        {choose(t.to, 'compare-to', to, setTo)}
      </div>
      {from === null || to === null ? null : <Between from={from} to={to} />}
    </Fold>
  );
}
