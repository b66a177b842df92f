/** Past crises that the comment brings back (P15): what was said then, and who answers for it. */
import type { Guidance } from '../messages/views';
import { Fold } from './fold';
import { day } from './formats';
import { useLanguage, useWords } from './language';

export function Recalls({ recalls }: { recalls: NonNullable<Guidance['recalls']> }) {
  const { recall: t } = useWords();
  const language = useLanguage();
  return (
    <>
      {recalls.map(({ name, said, from, until, department }) => (
        <Fold key={`${name} ${from}`} title={t.title(name)} part="recall">
          <p class="soft small">
            {[
              until === null
                ? t.since(day(language, from))
                : t.between(day(language, from), day(language, until)),
              ...(department === null ? [] : [department]),
            ].join(' · ')}
          </p>
          <p class="whole-line">{said === '' ? t.nothingNoted : said}</p>
        </Fold>
      ))}
    </>
  );
}
