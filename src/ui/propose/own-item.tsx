/** One of the user's own proposals: where it stands, and what was answered. */
import { useState } from 'preact/hooks';
import type { OwnState } from '../../core/proposals/own';
import type { OwnView } from '../../messages/proposals';
import { Button } from '../button';
import { Chip } from '../chip';
import { day } from '../formats';
import { useLanguage, useWords } from '../language';
import type { Tone } from '../tone';
import { Answered } from './answered';
import { nameOf, Told } from './told';

const tones: Readonly<Record<OwnState, Tone>> = {
  waiting: 'plain',
  sent: 'accent',
  accepted: 'good',
  edited: 'good',
  refused: 'care',
};

export interface OwnItemProps {
  readonly own: OwnView;
  readonly onRead: () => void;
  readonly onDrop: () => void;
}

export function OwnItem({ own, onRead, onDrop }: OwnItemProps) {
  const words = useWords();
  const language = useLanguage();
  const { proposals: t, common } = words;
  const [dropping, setDropping] = useState(false);
  const { proposal, state, answer, sentAt, read } = own;
  const name = nameOf(words, proposal);
  return (
    <article class="proposal" data-part="own" data-state={state} data-id={proposal.id}>
      <div class="proposal-head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <Chip tone={tones[state]}>{t.state[state]}</Chip>
      </div>
      {answer ? (
        <Answered answer={answer} />
      ) : sentAt ? (
        <p class="soft small">{t.sentOn(day(language, sentAt.slice(0, 10)))}</p>
      ) : null}
      <Told proposal={proposal} />
      <div class="row">
        {answer && !read ? (
          <Button small label={t.readLabel(name)} onPress={onRead} part="own-read">
            {t.read}
          </Button>
        ) : null}
        {dropping ? (
          <>
            <Button small look="alarm" onPress={onDrop} part="own-drop-now">
              {t.dropConfirm}
            </Button>
            <Button small look="quiet" onPress={() => setDropping(false)}>
              {common.cancel}
            </Button>
          </>
        ) : (
          <Button
            small
            look="quiet"
            label={t.dropLabel(name)}
            // An answer that was read may go at once; what nobody answered is the only one of its kind.
            onPress={() => (read ? onDrop() : setDropping(true))}
            part="own-drop"
          >
            {t.drop}
          </Button>
        )}
      </div>
    </article>
  );
}
