/** The guard's choices: answer, leave standing, escalate, or go on with a reason of one key. */
import { useState } from 'preact/hooks';
import { type ReasonKey, reasonsOf } from '../core/decision';
import type { GuardView } from '../messages/guard';
import { mainAct } from '../ui/advised';
import { Button } from '../ui/button';
import { labels } from '../ui/labels';
import { useWords } from '../ui/language';
import { isSilent, onlyEscalates } from '../ui/lead';

export type Choice =
  | { readonly choice: 'answer' | 'leave' | 'escalate' }
  | { readonly choice: 'go_on'; readonly reason: ReasonKey };

export interface GuardChoicesProps {
  readonly view: GuardView;
  readonly busy: boolean;
  readonly onChoose: (choice: Choice) => void;
}

export function GuardChoices(props: GuardChoicesProps) {
  const { view, busy, onChoose } = props;
  const words = useWords();
  const { guard, guardKeys } = words;
  const [asking, setAsking] = useState(false);
  const { verdict } = view.guidance;
  const main = mainAct(verdict, true);
  const reused = view.reused;
  if (asking) {
    return <Reasons {...props} onBack={() => setAsking(false)} />;
  }
  const look = (act: ReturnType<typeof mainAct>) => (act === main ? 'first' : 'plain');
  return (
    <footer class="acts guard-acts">
      <fieldset class="acts-row">
        <legend class="unseen">{guard.choices}</legend>
        {isSilent(verdict.action) ? null : (
          <Button
            look={look('reply')}
            busy={busy}
            shortcut={guardKeys.answer}
            part="answer"
            onPress={() => onChoose({ choice: 'answer' })}
          >
            {guard.answer}
          </Button>
        )}
        {onlyEscalates(verdict.priority) ? null : (
          <Button
            look={main === 'watch' ? 'first' : look('leave')}
            busy={busy}
            shortcut={guardKeys.leave}
            part="leave"
            onPress={() => onChoose({ choice: 'leave' })}
          >
            {guard.leave}
          </Button>
        )}
        <Button
          look={look('escalate')}
          busy={busy}
          shortcut={guardKeys.escalate}
          part="escalate"
          onPress={() => onChoose({ choice: 'escalate' })}
        >
          {guard.escalate}
        </Button>
      </fieldset>
      <div class="row guard-go">
        <Button
          look="quiet"
          busy={busy}
          shortcut={guardKeys[view.control]}
          part="go-on"
          onPress={() => (reused ? onChoose({ choice: 'go_on', reason: reused }) : setAsking(true))}
        >
          {reused ? guard.reuse[view.control](labelOf(words, reused)) : guard.goOn[view.control]}
        </Button>
        {reused ? (
          <Button look="quiet" small busy={busy} part="other-reason" onPress={() => setAsking(true)}>
            {guard.otherReason}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

function labelOf(words: ReturnType<typeof useWords>, reason: ReasonKey): string {
  const said = labels(words).reasons[reason];
  return said.charAt(0).toLocaleLowerCase() + said.slice(1);
}

function Reasons(props: GuardChoicesProps & { onBack: () => void }) {
  const words = useWords();
  const { guard, common } = words;
  const { control } = props.view;
  return (
    <footer class="acts guard-acts" data-part="reasons">
      <h2>{guard.why}</h2>
      <div class="guard-reasons">
        {reasonsOf.remove.map((reason, index) => (
          <Button
            key={reason}
            small
            busy={props.busy}
            shortcut={String(index + 1)}
            part={`reason-${reason}`}
            onPress={() => props.onChoose({ choice: 'go_on', reason })}
          >
            {`${index + 1} ${labels(words).reasons[reason]}`}
          </Button>
        ))}
      </div>
      <p class="small">{guard.then[control]}</p>
      <p class="soft small">{guard.whyHow}</p>
      <div class="row">
        <Button look="quiet" small part="back" onPress={props.onBack}>
          {common.back}
        </Button>
      </div>
    </footer>
  );
}
