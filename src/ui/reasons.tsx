/** Why a comment is left standing or watched: one press, or one digit, decides with that reason. */
import { reasonsOf } from '../core/decision';
import { Button } from './button';
import { labels } from './labels';
import { useWords } from './language';
import type { Acts } from './use-acts';

export interface ReasonsProps {
  readonly act: 'leave' | 'watch';
  readonly acts: Acts;
}

export function Reasons(props: ReasonsProps) {
  const words = useWords();
  const { act, acts } = props;
  return (
    <fieldset class="reasons" data-part="reasons">
      <legend class="soft small">{words.day.because[act]}</legend>
      {reasonsOf[act].map((reason, index) => (
        <Button
          key={reason}
          small
          look="quiet"
          busy={acts.busy}
          shortcut={String(index + 1)}
          part={`reason-${index + 1}`}
          onPress={() => acts.perform(act === 'leave' ? { do: 'leave', reason } : { do: 'watch', reason })}
        >
          {`${index + 1} ${labels(words).reasons[reason]}`}
        </Button>
      ))}
    </fieldset>
  );
}
