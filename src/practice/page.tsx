/** The whole page: what it is for, the post, the thread, and what the CM adds to it. */
import { useEffect, useState } from 'preact/hooks';
import type { PracticeComment, PracticeThread } from '../core/practice/thread';
import type { Language } from '../i18n';
import { browser } from '../platform/browser';
import { Speaking, useWords } from '../ui/language';
import { Mark } from '../ui/mark';
import { PracticeEntry } from './entry';

export interface PracticePageProps {
  readonly language: Language;
  readonly thread: PracticeThread;
  /** Milliseconds since 1970; ages are counted from here. */
  readonly openedAt: number;
}

export function PracticePage(props: PracticePageProps) {
  return (
    <Speaking language={props.language}>
      <Page {...props} />
    </Speaking>
  );
}

function Page(props: PracticePageProps) {
  const words = useWords();
  const { thread } = props;
  const [comments, setComments] = useState<readonly PracticeComment[]>(thread.comments);
  const t = words.practice;
  useEffect(() => {
    document.title = `${t.title} – ${words.common.name}`;
  }, [t, words]);

  /** What the CM sends stays on this page; the brand's answer stands under what it answers. */
  const send = (to: PracticeComment, text: string) => {
    const answer: PracticeComment = {
      id: `s${comments.length + 1}`,
      kind: 'reply',
      parentId: to.id,
      author: { name: thread.owner.name, handle: thread.owner.handle, verified: true },
      lang: to.lang,
      text,
      minutesAgo: 0,
      counts: { reactions: 0, replies: 0, shares: 0, views: null },
      expected: null,
    };
    setComments((before) => {
      const at = before.findIndex((comment) => comment.id === to.id);
      return [...before.slice(0, at + 1), answer, ...before.slice(at + 1)];
    });
  };

  const remove = ({ id }: PracticeComment) =>
    setComments((before) => before.filter((comment) => comment.id !== id));

  return (
    <div class="practice">
      <header class="practice-intro">
        <Mark size={32} />
        <div class="stack">
          <h1>{t.title}</h1>
          <p>{t.intro}</p>
          <ul>
            {t.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p class="soft small">
            {t.signatories} <a href={browser.runtime.getURL('src/options/index.html')}>{t.options}</a>
          </p>
        </div>
      </header>
      <main data-relais-account={thread.owner.handle} data-relais-account-name={thread.owner.name}>
        <PracticeEntry
          comment={thread.post}
          openedAt={props.openedAt}
          owner={thread.owner.handle}
          onSend={send}
        />
        <section
          class="practice-thread"
          aria-label={t.thread}
          data-relais-announced={String(thread.comments.length)}
        >
          <h2>{t.announced(comments.length)}</h2>
          {comments.map((comment) => (
            <PracticeEntry
              key={comment.id}
              comment={comment}
              openedAt={props.openedAt}
              owner={null}
              onSend={send}
              own={comment.author.handle === thread.owner.handle}
              onRemove={remove}
            />
          ))}
        </section>
      </main>
    </div>
  );
}
