/** The last screen: the charter is in force; what it holds, and what to do with it now. */
import { browser } from '../../platform/browser';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PRINT } from '../print/extract';
import { Frame } from './frame';
import type { ScreenProps } from './guide';

export function NextScreen(props: ScreenProps) {
  const { start } = useWords();
  const { charter } = useOptions();
  const t = start.ready;
  const given = charter.departments.filter(({ email }) => email !== null).length;
  const waiting = charter.replies.filter(({ starter }) => starter).length;
  const ways = [
    {
      part: 'practice',
      href: browser.runtime.getURL('src/practice/index.html'),
      words: t.practice,
      about: t.practiceAbout,
    },
    { part: 'replies', href: '#replies', words: t.replies, about: t.repliesAbout },
    { part: 'print', href: `#${PRINT}`, words: t.print, about: t.printAbout },
    { part: 'bring', href: '#charter', words: t.bring, about: t.bringAbout },
  ];
  return (
    <Frame
      title={t.title}
      text={t.facts(charter.topics.length, waiting)}
      next={t.finish}
      onNext={props.onDone}
      onBack={props.onBack}
    >
      <ul class="soft">
        <li>{t.emails(given, charter.departments.length)}</li>
        {charter.care.onCall.length === 0 ? <li>{t.nobodyOnCall}</li> : null}
      </ul>
      <h2>{t.then}</h2>
      <ol class="guide-next">
        {ways.map(({ part, href, words, about }) => (
          <li key={part}>
            <a
              data-part={`next-${part}`}
              href={href}
              {...(href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}
            >
              {words}
            </a>
            <span class="soft small">{about}</span>
          </li>
        ))}
      </ol>
    </Frame>
  );
}
