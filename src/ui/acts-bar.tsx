/** The acts that need no reply: leave standing, watch, escalate. Always in view. */
import { useState } from 'preact/hooks';
import type { Guidance } from '../messages/views';
import { mainAct } from './advised';
import { Button } from './button';
import { useWords } from './language';
import type { Acts } from './use-acts';

export function ActsBar(props: { guidance: Guidance; acts: Acts }) {
  const { guidance, acts } = props;
  const { guidance: words, keys, common } = useWords();
  const [escalating, setEscalating] = useState(false);
  const main = mainAct(guidance.verdict, guidance.replies.length > 0);
  const look = (act: typeof main) => (act === main ? 'first' : 'plain');
  const { department } = guidance.verdict;
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
      <fieldset class="acts-row">
        <legend class="unseen">{words.otherActs}</legend>
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
