/** Small tags of an entry: undone, kept for a dispute, an uncertain hour, waiting or closed. */
import { Chip } from '../../ui/chip';
import { useLanguage, useWords } from '../../ui/language';
import type { Entry } from './gather';
import { when } from './when';

export function EntryMarks({ entry }: { entry: Entry }) {
  const { marks: t } = useWords().journal;
  const language = useLanguage();
  return (
    <>
      {entry.undoneAt === null ? null : (
        <Chip title={t.undoneAt(when(language, entry.undoneAt))}>{t.undone}</Chip>
      )}
      {entry.held === null ? null : (
        <Chip tone="care" title={t.heldSince(when(language, entry.held))}>
          {t.held}
        </Chip>
      )}
      {entry.reworded ? <Chip title={t.rewordedWhy}>{t.reworded}</Chip> : null}
      {entry.clock === 'back' ? (
        <Chip tone="care" title={t.clockWhy}>
          {t.clockBack}
        </Chip>
      ) : null}
      {entry.follow === null ? null : (
        <Chip tone={entry.follow === 'open' ? 'accent' : 'plain'}>{t[entry.follow]}</Chip>
      )}
    </>
  );
}
