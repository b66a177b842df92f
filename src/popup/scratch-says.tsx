/** What Relais says of the scratch pad's text: whether it is agreed, and the findings. */
import type { DraftStatus } from '../core/draft/reply-status';
import type { DraftView } from '../messages/draft';
import type { ReplyView } from '../messages/views';
import { Chip } from '../ui/chip';
import { Findings } from '../ui/findings';
import { useWords } from '../ui/language';
import { ReplyText } from '../ui/reply-text';
import { knownValues } from '../ui/template';
import type { Tone } from '../ui/tone';
import type { ScratchPad } from './use-scratch';

const tones: Readonly<Record<DraftStatus, Tone>> = {
  approved: 'good',
  approved_changed: 'care',
  unapproved: 'plain',
};

export function ScratchSays({ pad, view }: { pad: ScratchPad; view: DraftView }) {
  const { coach } = useWords();
  const { reply } = view;
  const advices = view.findings.filter(({ rule }) => !view.muted.includes(rule));
  return (
    <div class="scratch-says" data-part="scratch-says" aria-busy={pad.reading}>
      {reply ? (
        <p class="row" role="status" data-part="draft-status" data-status={reply.status}>
          <Chip tone={tones[reply.status]}>{coach.status[reply.status]}</Chip>
          {reply.title && reply.department ? (
            <span class="soft small">{coach.nearTo(reply.title, reply.department)}</span>
          ) : null}
        </p>
      ) : null}
      {reply?.lockedChanged.map((passage) => (
        <p key={passage} class="small">
          {coach.lockedChanged(passage)}
        </p>
      ))}
      {advices.length === 0 ? <p class="soft small">{coach.nothing}</p> : null}
      <Findings
        view={view}
        onMute={pad.mute}
        instead={(one: ReplyView) => <ReplyText reply={one} values={knownValues(one.blanks)} />}
      />
      {view.cut ? <p class="soft small">{coach.cut}</p> : null}
    </div>
  );
}
