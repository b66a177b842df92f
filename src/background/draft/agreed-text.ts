/** The agreed text that a draft is, blanks aside. */
import type { ReplyStatusOfDraft } from '../../core/draft/reply-status';
import type { Ruling } from '../rulings';

/** With its blanks, of the variant that begins as the draft does; null where the draft is no agreed reply. */
export function agreedText({ charter }: Ruling, stands: ReplyStatusOfDraft, text: string): string | null {
  if (stands.status !== 'approved') return null;
  const variants = charter.replies.find(({ id }) => id === stands.id)?.variants ?? [];
  const shared = (variant: string) => {
    let at = 0;
    while (at < variant.length && variant[at] === text[at]) at += 1;
    return at;
  };
  const [best] = [...variants].sort((a, b) => shared(b.text) - shared(a.text));
  return best?.text ?? null;
}
