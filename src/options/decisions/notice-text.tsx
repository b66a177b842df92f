/** A notice to copy elsewhere: a page's « à propos », a note to the team. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';

export function NoticeText(props: { title: string; text: string }) {
  const { options } = useWords();
  const [copied, setCopied] = useState(false);
  const t = options.decisions;
  return (
    <article class="stack">
      <h3>{props.title}</h3>
      <p class="reply-text">{props.text}</p>
      <div class="row">
        <Button
          small
          label={`${t.copy} (${props.title})`}
          onPress={() => void navigator.clipboard.writeText(props.text).then(() => setCopied(true))}
        >
          {t.copy}
        </Button>
        <span class="soft small" role="status">
          {copied ? t.copied : ''}
        </span>
      </div>
    </article>
  );
}
