/** The versions of the chosen charter: what each changed, undo, and the way back to any of them. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useReadOnly } from '../context';
import { Compare } from './compare';
import { Restore } from './restore';
import { useVersions, type VersionList } from './use-versions';
import { VersionItem } from './version-item';

/** Shown at first; the rest at a press. */
const FIRST = 8;

export function VersionsSheet() {
  const { versions: t, options } = useWords();
  const list = useVersions();
  return (
    <section class="sheet stack" aria-labelledby="versions" data-part="versions">
      <h2 id="versions">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      {list === null ? <p class="soft">{options.loading}</p> : null}
      {list === 'unreachable' ? (
        <Notice tone="care" role="alert">
          {t.unreachable}
        </Notice>
      ) : null}
      {list === null || list === 'unreachable' ? null : <Listed list={list} />}
    </section>
  );
}

function Listed({ list }: { list: VersionList }) {
  const { versions: t, common } = useWords();
  const readOnly = useReadOnly();
  const [all, setAll] = useState(false);
  const { versions, damaged, lost } = list;
  const [last, before] = versions;
  const shown = all ? versions : versions.slice(0, FIRST);
  return (
    <>
      {lost ? (
        <Notice tone="alarm" role="alert">
          <p>{t.lost}</p>
          {last ? (
            <Restore version={last} label={t.lostOffer} confirm={t.restoreConfirm(last.revision)} />
          ) : null}
        </Notice>
      ) : null}
      {damaged > 0 ? <Notice tone="care">{t.damaged(damaged)}</Notice> : null}
      {versions.length === 0 ? <p>{t.none}</p> : null}
      {before && !lost && !readOnly ? (
        <Restore version={before} undo label={t.undo} confirm={t.undoConfirm} />
      ) : null}
      <ol class="versions">
        {shown.map((version, at) => (
          <VersionItem
            key={version.seq}
            version={version}
            before={versions[at + 1] ?? null}
            inForce={at === 0 && !lost}
            mayRestore={!readOnly}
          />
        ))}
      </ol>
      {shown.length < versions.length ? (
        <div>
          <Button small look="quiet" onPress={() => setAll(true)}>
            {common.more}
          </Button>
        </div>
      ) : null}
      {versions.length > 1 ? <Compare versions={versions} /> : null}
    </>
  );
}
