/** A notice to copy elsewhere: a page's « à propos », a note to the team. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { copyText } from '../../ui/copy';
import { useWords } from '../../ui/language';

export function NoticeText(props: { title: string; text: string }) {
  const { options } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const t = options.notices;
  return (
    <article class="stack">
      <h3>{props.title}</h3>
      <p class="reply-text">{props.text}</p>
      <div class="row">
        <Button
          small
          label={`${t.copy} (${props.title})`}
          part="copy-notice"
          onPress={() => void copyText(props.text).then(setCopied)}
        >
          {t.copy}
        </Button>
        <span class="soft small" role="status">
          {copied === null ? '' : copied ? t.copied : t.copyFailed}
        </span>
      </div>
    </article>
  );
}
