/** One version: who, when, why; what it changed, and the way back to it. */
import { useState } from 'preact/hooks';
import type { VersionView } from '../../messages/versions';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { moment } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Between } from './between';
import { Restore } from './restore';

export interface VersionItemProps {
  readonly version: VersionView;
  /** The one before it; null for the oldest. */
  readonly before: VersionView | null;
  readonly inForce: boolean;
  readonly mayRestore: boolean;
}

export function VersionItem({ version, before, inForce, mayRestore }: VersionItemProps) {
  const { versions: t } = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { revision, at, cause, by, note } = version;
  return (
    <li class="version stack" data-seq={version.seq}>
      <p class="change-title">
        <strong>{t.revision(revision)}</strong>
        <span>{t.causes[cause]}</span>
        <span class="soft small">
          {moment(language, at, new Date())} · {by ?? t.unknownAuthor}
        </span>
        {inForce ? <Chip tone="good">{t.inForce}</Chip> : null}
      </p>
      {note === '' ? null : (
        <p class="small" dir="auto">
          {note}
        </p>
      )}
      <div class="row">
        {before === null ? null : (
          <Button small look="quiet" part="see" expanded={open} onPress={() => setOpen(!open)}>
            {open ? t.hide : t.see}
          </Button>
        )}
        {inForce || !mayRestore ? null : (
          <Restore version={version} label={t.restore} confirm={t.restoreConfirm(revision)} />
        )}
      </div>
      {open && before ? <Between from={before.seq} to={version.seq} /> : null}
    </li>
  );
}
