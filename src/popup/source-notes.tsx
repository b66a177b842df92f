/** A charter that comes from elsewhere: since when it is in force, what stands in the way, what waits to be read. */
import type { SourceView } from '../messages/source-views';
import { moment } from '../ui/formats';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/notice';

export function SourceNotes({ source }: { source: SourceView }) {
  const { travel: t } = useWords();
  const language = useLanguage();
  // Never the hour alone: it stands after « le ».
  const when = (instant: string) => moment(language, instant, new Date(0));
  const { kind, since, trouble, troubleSince, waits, unseen } = source;
  return (
    <>
      {since === null ? null : (
        <p class="soft small source-line" data-part="source">
          {t.popup[kind](when(since))}
        </p>
      )}
      {trouble && troubleSince ? (
        <Notice tone="care">
          <p class="small" data-part="source-trouble">
            {t.popup.trouble(when(troubleSince))} {t.outcomes[trouble]}
          </p>
        </Notice>
      ) : null}
      {waits || unseen ? (
        <Notice tone={waits === 'crisis' ? 'alarm' : 'plain'}>
          <p class="small" data-part="source-news">
            {waits === null ? t.popup.changed : waits === 'crisis' ? t.waitsCrisis : t.waits} {t.popup.where}
          </p>
        </Notice>
      ) : null}
    </>
  );
}
