/** The text of a reply as it will be inserted, its blanks shown where they stand. */
import type { Ref } from 'preact';
import type { ReplyView } from '../messages/views';
import { useWords } from './language';
import { useGuarded } from './press';
import { filledParts, type Values } from './template';

export interface ReplyTextProps {
  readonly reply: ReplyView;
  readonly values: Values;
  readonly textRef?: Ref<HTMLParagraphElement>;
  /** Makes what is filled in a button that opens its input. */
  readonly onEdit?: (blank: string) => void;
}

export function ReplyText(props: ReplyTextProps) {
  const { guidance } = useWords();
  const guarded = useGuarded();
  const { reply, values, onEdit } = props;
  const names = new Map(reply.blanks.map(({ id, label }) => [id, label]));
  return (
    <p class="reply-text" dir="auto" lang={reply.lang} ref={props.textRef ?? null}>
      {filledParts(reply.text, values, (id) => names.get(id) ?? id, reply.linkParameters).map((part) => {
        if (part.kind === 'text') return part.shown;
        if (part.filled && onEdit) {
          return (
            <button
              type="button"
              class="blank blank-filled"
              key={part.id}
              title={guidance.edit(names.get(part.id) ?? part.id)}
              onClick={guarded(() => onEdit(part.id))}
            >
              {part.shown}
            </button>
          );
        }
        return (
          <span class={part.filled ? 'blank blank-filled' : 'blank blank-empty'} key={part.id}>
            {part.shown}
          </span>
        );
      })}
    </p>
  );
}
