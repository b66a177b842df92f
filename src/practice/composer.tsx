/** A reply being written on the practice page; sending only changes the page. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PracticeComment } from '../core/practice/thread';
import { useWords } from '../ui/language';

export function Composer(props: {
  to: PracticeComment;
  onSend: (text: string) => void;
  onClose: () => void;
}) {
  const { practice: t } = useWords();
  const [text, setText] = useState('');
  const editable = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => editable.current?.focus(), []);
  const name = props.to.author.name ?? '';
  return (
    <form
      class="composer"
      data-relais-practice="composer"
      data-for={props.to.id}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') props.onSend(text.trim());
      }}
    >
      <textarea
        ref={editable}
        data-part="editable"
        rows={4}
        dir="auto"
        aria-label={t.yourReply(name)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button class="button" type="submit" data-part="submit" disabled={text.trim() === ''}>
          {t.send}
        </button>
        <button class="button button-quiet" type="button" onClick={props.onClose}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
