/** The text of a reply as it will be inserted, its blanks shown where they stand. */
import type { Ref } from 'preact';
import type { ReplyView } from '../messages/views';
import { templateParts, type Values } from './template';

export function ReplyText(props: { reply: ReplyView; values: Values; textRef?: Ref<HTMLParagraphElement> }) {
  const { reply, values } = props;
  const names = new Map(reply.blanks.map(({ id, label }) => [id, label]));
  return (
    <p class="reply-text" dir="auto" lang={reply.lang} ref={props.textRef ?? null}>
      {templateParts(reply.text).map((part) => {
        if (part.kind === 'text') return part.text;
        const value = values[part.id]?.trim();
        return (
          <span class={value ? 'blank blank-filled' : 'blank blank-empty'} key={part.id}>
            {value || names.get(part.id) || part.id}
          </span>
        );
      })}
    </p>
  );
}
