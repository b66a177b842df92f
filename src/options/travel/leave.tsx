/** Following no more, in two steps. */
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';

type Outcome = ReplyOf<'travel.leave'>['outcome'] | 'unreachable';

export function Leave(props: { onLeft: () => Promise<void> }) {
  const { travel: t, options } = useWords();
  const { place } = useOptions();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Exclude<Outcome, 'done'> | null>(null);
  const leave = async () => {
    setAsked(false);
    const reply = await send('travel.leave', { place }).catch(() => null);
    const outcome: Outcome = reply?.outcome ?? 'unreachable';
    if (outcome === 'done') await props.onLeft();
    else setProblem(outcome);
  };
  return (
    <div class="stack">
      {asked ? (
        <>
          <p class="soft small">{t.leaveHelp}</p>
          <div class="row">
            <Button look="alarm" part="leave-confirm" onPress={() => void leave()}>
              {t.leaveConfirm}
            </Button>
            <Button look="quiet" onPress={() => setAsked(false)}>
              {options.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button small look="quiet" part="leave" onPress={() => setAsked(true)}>
            {t.leave}
          </Button>
        </div>
      )}
      {problem === null ? null : (
        <Notice tone="alarm" role="alert">
          {t.outcomes[problem]}
        </Notice>
      )}
    </div>
  );
}
