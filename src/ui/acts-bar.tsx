/** The acts that need no reply: leave standing, watch, escalate (the last alone where it presses). Always in view. */
import { useState } from 'preact/hooks';
import type { Guidance } from '../messages/views';
import { Button } from './button';
import { useWords } from './language';
import { type Lead, onlyEscalates } from './lead';
import { Reasons } from './reasons';
import type { Acts } from './use-acts';

/** Where the advice is not to answer, its reasons are one key away; elsewhere they are folded above. */
export function asksWhy(main: Lead['main']): main is 'leave' | 'watch' {
  return main === 'leave' || main === 'watch';
}

export function ActsBar(props: { guidance: Guidance; acts: Acts; main: Lead['main'] }) {
  const { guidance, acts } = props;
  const { guidance: words, keys, common } = useWords();
  const [escalating, setEscalating] = useState(false);
  const look = (act: Lead['main']) => (act === props.main ? 'first' : 'plain');
  const { department, priority } = guidance.verdict;
  return (
    <footer class="acts">
      {escalating ? (
        <section class="escalating" data-part="escalating">
          <h2>{department ? words.escalateTo(department) : words.escalateToAnyone}</h2>
          <p class="small">{words.escalateHow}</p>
          <div class="row">
            <Button
              look="first"
              busy={acts.busy}
              part="prepare"
              onPress={() => {
                setEscalating(false);
                acts.perform({ do: 'escalate' });
              }}
            >
              {words.prepare}
            </Button>
            <Button look="quiet" onPress={() => setEscalating(false)}>
              {common.cancel}
            </Button>
          </div>
        </section>
      ) : null}
      {asksWhy(props.main) ? <Reasons act={props.main} acts={acts} /> : null}
      <fieldset class="acts-row">
        <legend class="unseen">{words.otherActs}</legend>
        {onlyEscalates(priority) ? null : (
          <>
            <Button
              look={look('leave')}
              busy={acts.busy}
              shortcut={keys.leave}
              part="leave"
              onPress={() => acts.perform({ do: 'leave' })}
            >
              {words.leave}
            </Button>
            <Button
              look={look('watch')}
              busy={acts.busy}
              shortcut={keys.watch}
              part="watch"
              onPress={() => acts.perform({ do: 'watch' })}
            >
              {words.watch}
            </Button>
          </>
        )}
        <Button
          look={look('escalate')}
          busy={acts.busy}
          shortcut={keys.escalate}
          part="escalate"
          expanded={escalating}
          onPress={() => setEscalating(!escalating)}
        >
          {words.escalate}
        </Button>
      </fieldset>
    </footer>
  );
}
