/** One post, comment or reply, to the contract of `sites/practice/NOTES.md`. */
import { useState } from 'preact/hooks';
import type { PracticeComment } from '../core/practice/thread';
import { useLanguage, useWords } from '../ui/language';
import { ago } from './ago';
import { Composer } from './composer';
import { Menu } from './menu';
import './menu.css';

const counters = ['reactions', 'replies', 'shares', 'views'] as const;

export interface PracticeEntryProps {
  readonly comment: PracticeComment;
  readonly openedAt: number;
  /** The page owner's handle, on the post only. */
  readonly owner: string | null;
  readonly onSend: (to: PracticeComment, text: string) => void;
  /** Written by the page's own account. */
  readonly own?: boolean;
  /** Absent where it cannot be taken away. */
  readonly onRemove?: (comment: PracticeComment) => void;
}

export function PracticeEntry(props: PracticeEntryProps) {
  const { comment } = props;
  const language = useLanguage();
  const { practice: t } = useWords();
  const [replying, setReplying] = useState(false);
  const name = comment.author.name ?? '';
  const nested = comment.kind === 'reply';

  return (
    <article
      class={`entry${comment.kind === 'post' ? ' entry-post' : ''}${nested ? ' entry-nested' : ''}`}
      data-relais-practice={comment.kind}
      data-id={comment.id}
      data-parent={comment.parentId ?? undefined}
      data-relais-owner={props.owner ?? undefined}
    >
      <span class="entry-face" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <div class="entry-body">
        <p class="entry-head">
          <span class="entry-author" data-part="author" data-handle={comment.author.handle ?? undefined}>
            {name}
          </span>
          {comment.author.verified ? <Verified label={t.verified} /> : null}
          {props.owner ? <span class="chip">{t.fictional}</span> : null}
          <a class="entry-time" data-part="permalink" href={`#${comment.id}`} id={comment.id}>
            <time
              data-part="time"
              dateTime={new Date(props.openedAt - comment.minutesAgo * 60_000).toISOString()}
            >
              {ago(comment.minutesAgo, language)}
            </time>
          </a>
        </p>
        <div class="entry-text" data-part="text" lang={comment.lang} dir="auto">
          {comment.text}
        </div>
        <div class="entry-foot">
          {counters.map((counter) => {
            const value = comment.counts[counter];
            return value === null ? null : (
              <span
                key={counter}
                data-count={counter}
                data-value={String(value)}
                class={value === 0 ? 'unseen' : ''}
              >
                {t[counter](value)}
              </span>
            );
          })}
          <button
            type="button"
            class="entry-reply"
            data-part="reply"
            aria-label={t.replyTo(name)}
            aria-expanded={replying}
            onClick={() => setReplying(true)}
          >
            {t.reply}
          </button>
          {props.onRemove ? (
            <Menu name={name} own={props.own ?? false} onRemove={() => props.onRemove?.(comment)} />
          ) : null}
        </div>
        {replying ? (
          <Composer
            to={comment}
            onClose={() => setReplying(false)}
            onSend={(text) => {
              props.onSend(comment, text);
              setReplying(false);
            }}
          />
        ) : null}
      </div>
    </article>
  );
}

function Verified(props: { label: string }) {
  return (
    <svg data-part="verified" class="verified" viewBox="0 0 16 16" role="img" aria-label={props.label}>
      <circle cx="8" cy="8" r="8" />
      <path d="M4.5 8.2 7 10.6l4.5-5" />
    </svg>
  );
}
