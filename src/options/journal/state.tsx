/** How the journal stands, and the texts that tell people about it. */
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { useJournal } from './context';
import { NoticeText } from './notice-text';
import { bytes, when } from './when';

export function JournalState() {
  const words = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const { health } = useJournal();
  const t = words.journal.state;
  const { notices } = words.options;
  const { retentionDays, noticeToCommenters, noticeToCm } = charter.privacy;
  const number = new Intl.NumberFormat(language);
  const moment = (instant: string | null, none: string) =>
    instant === null ? none : when(language, instant);
  return (
    <>
      <section class="sheet stack" aria-labelledby="journal-state">
        <h2 id="journal-state">{t.title}</h2>
        {health === null ? (
          <p class="soft">{words.journal.loading}</p>
        ) : (
          <>
            {health.damaged === 0 && health.records > 0 ? <p>{t.ok}</p> : null}
            <dl class="figures facts">
              <Fact name={t.records} value={number.format(health.records)} />
              <Fact name={t.oldest} value={moment(health.oldest, t.none)} />
              <Fact name={t.damaged} value={health.damaged === 0 ? t.none : number.format(health.damaged)} />
              <Fact name={t.lastExport} value={moment(health.lastExport, t.never)} />
              <Fact name={t.lastPurge} value={moment(health.lastPurge, t.never)} />
              <Fact
                name={t.space}
                value={
                  health.bytes === null
                    ? t.unknown
                    : health.quota === null
                      ? bytes(language, health.bytes)
                      : t.spaceOf(bytes(language, health.bytes), bytes(language, health.quota))
                }
              />
            </dl>
          </>
        )}
        <p class="soft small">{t.retention(retentionDays)}</p>
      </section>
      <section class="sheet stack" aria-labelledby="notices">
        <h2 id="notices">{notices.title}</h2>
        <p class="soft">{notices.intro}</p>
        <NoticeText title={notices.commenters} text={noticeToCommenters} />
        <NoticeText title={notices.cm} text={noticeToCm} />
      </section>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt class="soft small">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
