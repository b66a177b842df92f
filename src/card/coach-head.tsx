/** The coach's first line: whether the text is agreed, how much there is to say, and the way to ask for approval. */
import type { DraftView } from '../messages/draft';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { useWords } from '../ui/language';
import { Mark } from '../ui/mark';
import type { Tone } from '../ui/tone';

type Reply = NonNullable<DraftView['reply']>;

const tones: Readonly<Record<Reply['status'], Tone>> = {
  approved: 'good',
  approved_changed: 'care',
  unapproved: 'plain',
};

export interface CoachHeadProps {
  readonly reply: Reply;
  readonly red: number;
  readonly advices: number;
  /** Null where there is nothing to fold. */
  readonly folded: boolean | null;
  /** Null where nobody is to be asked. */
  readonly onPropose: (() => void) | null;
  readonly onFold: () => void;
}

export function CoachHead(props: CoachHeadProps) {
  const { coach } = useWords();
  const { reply, red, advices, folded } = props;
  const some = red + advices > 0;
  return (
    <header class="coach-head">
      <h1 class="unseen">{coach.title}</h1>
      <Mark size={18} />
      <Chip tone={tones[reply.status]} {...nearTo(reply, coach.nearTo)}>
        {coach.status[reply.status]}
      </Chip>
      {/* What is in plain view is not counted to the eye as well. */}
      <span class={some && folded === false ? 'unseen' : 'coach-sum soft small'} role="status">
        {some ? coach.summary(red, advices) : coach.nothing}
      </span>
      <span class="coach-acts">
        {props.onPropose === null || folded === true ? null : (
          <Button look="quiet" small part="propose" onPress={props.onPropose}>
            {coach.askApproval}
          </Button>
        )}
        {folded === null ? null : (
          <Button
            look="quiet"
            small
            expanded={!folded}
            label={folded ? coach.unfold : coach.fold}
            part="fold"
            onPress={props.onFold}
          >
            <span aria-hidden="true">{folded ? '▾' : '▴'}</span>
          </Button>
        )}
      </span>
    </header>
  );
}

/** The agreed reply that the draft is, or is near to. */
function nearTo({ title, department }: Reply, say: (title: string, department: string) => string) {
  return title !== null && department !== null ? { title: say(title, department) } : {};
}
