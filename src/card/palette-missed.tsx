/** A reply that the site's field did not take: its text, and one press to copy it. */
import type { ReplyView } from '../messages/views';
import { Button } from '../ui/button';
import { CopyOffer } from '../ui/copy-offer';
import { useWords } from '../ui/language';

export interface Missed {
  readonly reply: Pick<ReplyView, 'id' | 'lang' | 'title'>;
  readonly blanks: Record<string, string>;
  /** As it would have been inserted. */
  readonly text: string;
  readonly serial: number;
}

export interface PaletteMissedProps {
  readonly missed: Missed;
  readonly busy: boolean;
  /** The browser refuses to copy: the text is there to be selected. */
  readonly byHand: boolean;
  readonly onCopy: () => void;
  readonly onBack: () => void;
}

export function PaletteMissed({ missed, busy, byHand, onCopy, onBack }: PaletteMissedProps) {
  const { common } = useWords();
  const { reply, text, serial } = missed;
  return (
    <section class="palette-fill" aria-label={reply.title} data-part="missed">
      {byHand ? (
        <textarea readOnly rows={4} value={text} aria-label={common.copy} />
      ) : (
        <p class="reply-text" lang={reply.lang} dir="auto">
          {text}
        </p>
      )}
      <div class="row">
        <CopyOffer onCopy={onCopy} busy={busy} serial={serial} ready />
        <Button look="quiet" small onPress={onBack} part="palette-back">
          {common.back}
        </Button>
      </div>
    </section>
  );
}
